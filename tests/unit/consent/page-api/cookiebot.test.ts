import { expect, it } from 'vitest';
import { cookiebot } from '../../../../src/core/consent/page-api/cookiebot.ts';
import { settles, type Fake } from './contract.ts';

/** After https://www.cookiebot.com/en/developer/ and @types/cookiebot-sdk 2.43. */
function fakeCookiebot(): Fake {
  const consent = { necessary: true, preferences: false, statistics: false, marketing: false };
  let shown = true;
  const api = {
    consent,
    hasResponse: false,
    dialog: {},
    submitCustomConsent(preferences: boolean, statistics: boolean, marketing: boolean) {
      Object.assign(consent, { preferences, statistics, marketing });
      api.hasResponse = true;
    },
    hide: () => void (shown = false),
    renew: () => void (shown = true),
  };
  return {
    page: { Cookiebot: api },
    granted: () =>
      ['preferences', 'statistics', 'marketing'].filter((id) => consent[id as 'marketing']),
    open: () => shown,
  };
}

settles(cookiebot, fakeCookiebot, {
  nothing: [],
  analytics: ['statistics'],
  functionalAnalytics: ['preferences', 'statistics'],
});

it('cookiebot: waits for its dialog, and shows it again', () => {
  const { page, open } = fakeCookiebot();
  const api = page['Cookiebot'] as Record<string, unknown>;
  expect(cookiebot.read({ Cookiebot: { ...api, dialog: undefined } })).toBeNull();
  void cookiebot.apply?.(page, {}, () => true);
  expect(open?.()).toBe(false);
  cookiebot.reopen?.(page);
  expect(open?.()).toBe(true);
});
