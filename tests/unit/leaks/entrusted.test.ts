import { describe, expect, it } from 'vitest';
import { isEntrusted } from '../../../src/core/leaks/entrusted.ts';

describe('a request that signs somebody in', () => {
  it.each([
    'https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=AIza',
    'https://cognito-idp.eu-west-1.amazonaws.com/',
    'https://cognito-idp.eu-west-1.amazonaws.com',
    'https://shop.eu.auth0.com/usernamepassword/login',
    'https://shop.okta.com/api/v1/authn',
    'https://abcdefgh.supabase.co/auth/v1/token?grant_type=password',
    'https://calm-owl-12.clerk.accounts.dev/v1/client/sign_ins?_method=POST',
  ])('is %s', (url) => {
    expect(isEntrusted('email', url)).toBe(true);
    expect(isEntrusted('postal-code', url)).toBe(false);
  });

  it.each([
    'https://shop.eu.auth0.com.tracker.test/usernamepassword/login',
    'https://tracker.test/auth/v1/token',
    'https://tracker.test/?to=https://identitytoolkit.googleapis.com/v1/accounts:signUp',
    'https://abcdefgh.supabase.co/rest/v1/visits',
    'https://firehose.eu-west-1.amazonaws.com/',
    'https://www.googleapis.com/v1/accounts:signUp',
    '',
  ])('is not %s', (url) => {
    expect(isEntrusted('email', url)).toBe(false);
  });
});

describe('a request that a service takes for a site', () => {
  it.each([
    'https://formspree.io/f/mvgbdqle',
    'https://getform.io/f/bzygqwoa',
    'https://usebasin.com/f/0c0ffee',
    'https://formsubmit.co/ajax/shop@post.example',
    'https://api.web3forms.com/submit',
    'https://formcarry.com/s/Ab12',
    'https://api.emailjs.com/api/v1.0/email/send',
    'https://api.staticforms.xyz/submit',
    'https://api.stripe.com/v1/payment_methods',
    'https://api.stripe.com/v1/payment_intents/pi_1/confirm',
  ])('is %s', (url) => {
    for (const data of ['email', 'name', 'address'] as const)
      expect(isEntrusted(data, url)).toBe(true);
  });

  it('is a subscription, of whom one says one is', () => {
    const url =
      'https://shop.us21.list-manage.com/subscribe/post-json?u=1&id=2&EMAIL=a%40b.example';
    expect(isEntrusted('email', url)).toBe(true);
    expect(isEntrusted('birth-date', url)).toBe(false);
  });

  it.each([
    'https://m.stripe.com/6',
    'https://r.stripe.com/b',
    'https://api.stripe.com/v1/events',
    'https://formspree.io.tracker.test/f/mvgbdqle',
    'https://tracker.test/f/mvgbdqle',
    'https://chimpstatic.com/mcjs-connected/js/users/1.js',
  ])('is not %s', (url) => {
    expect(isEntrusted('email', url)).toBe(false);
  });
});
