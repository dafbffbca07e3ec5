import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purposeFromWords } from '../../../src/core/consent/lexicon/index.ts';
import '../../../src/core/consent/lexicon/languages.ts';
import { readStoredConsent } from '../../../src/core/consent/stored-words.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';

const read = (name: string, value: string) => readStoredConsent(name, value, purposeFromWords);
const all = (on: boolean) => Object.fromEntries(PURPOSES.map((purpose) => [purpose, on]));

describe('what a page wrote about consent', () => {
  it.each([
    ['consent', '{"necessary":true,"analytics":false,"marketing":false}'],
    ['cookie-prefs', encodeURIComponent('{"analytics":0,"marketing":0}')],
    ['CookieConsent', "{stamp:'x',necessary:true,statistics:false,marketing:false,ver:1}"],
    ['cookieconsent', 'necessary:1|analytics:0|marketing:0'],
    ['consent', 'analytics=denied&marketing=denied'],
    ['consentState', btoa('{"analytics":false,"marketing":"denied"}')],
    ['gdpr', '{"categories":{"analytics":{"wanted":false},"marketing":{"wanted":false}}}'],
    ['settings', '{"consents":[{"id":"analytics","consent":false},{"id":"ads","consent":false}]}'],
  ])('%s=%s refuses both', (name, value) => {
    expect(read(name, value)).toMatchObject({ analytics: false, advertising: false });
  });

  it.each([
    ['consent', '{"analytics":true}', { analytics: true }],
    ['consent', '{"accepted":["necessary","analytics"]}', { analytics: true, advertising: false }],
    ['cc_cookie', '{"categories":["necessary"],"revision":0}', { analytics: false, social: false }],
    ['cookie_levels', 'necessary,analytics', { analytics: true, advertising: false }],
    ['analytics_consent', 'granted', { analytics: true }],
    ['marketing-consent', 'denied', { advertising: false }],
    ['cookieConsentStatus', 'denied', all(false)],
    ['cookieconsent_status', 'accept-all', all(true)],
    ['cookie_consent', 'necessary', all(false)],
    // TC strings that the IAB's own library made: see tcf/tc-string.test.ts.
    [
      'euconsent-v2',
      'CQdWToAQdWToAAfACBENEsFAAAAAAAAAAAYgAAAAAAAA',
      { advertising: false, analytics: false, personalisation: false },
    ],
  ])('%s=%s', (name, value, told) => {
    expect(read(name, value)).toMatchObject(told);
  });

  it.each([
    ['cookie_consent', 'true'],
    ['cookie_consent', '1'],
    ['cookieBannerShown', '{"analytics":true}'],
    ['consent', '{"rejected":["analytics"]}'],
    ['consent', '{"analytics":{"optOut":true}}'],
    ['consent', '{"noAnalytics":true}'],
    ['_ga_session', 'analytics'],
    ['cart', '{"ads":1}'],
    ['theme', 'accepted'],
    ['consent', 'dismiss'],
    ['consentDate', '2026-11-22'],
    ['consent', '{"timestamp":1,"version":1}'],
  ])('%s=%s says nothing', (name, value) => {
    expect(read(name, value)).toBeNull();
  });

  it('never throws, and speaks of our purposes only', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), fc.json()), (name, value) => {
        const told = read(`consent${name}`, value);
        for (const key of Object.keys(told ?? {})) expect(PURPOSES).toContain(key);
      }),
    );
  });
});
