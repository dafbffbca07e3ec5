import { describe, expect, it } from 'vitest';
import { isSignIn } from '../../../src/core/leaks/sign-in.ts';

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
    expect(isSignIn('email', url)).toBe(true);
    expect(isSignIn('postal-code', url)).toBe(false);
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
    expect(isSignIn('email', url)).toBe(false);
  });
});
