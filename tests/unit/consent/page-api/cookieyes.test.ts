import { expect, it } from 'vitest';
import { cookieyes } from '../../../../src/core/consent/page-api/cookieyes.ts';
import { settles, type Fake } from './contract.ts';

/** After https://www.cookieyes.com/documentation/consent-banner-action-api/ (and getCkyConsent). */
function fakeCookieYes(): Fake {
  const categories: Record<string, boolean> = {
    necessary: true,
    functional: false,
    analytics: false,
    performance: false,
    advertisement: false,
    other: false,
  };
  const boxes = Object.fromEntries(
    Object.keys(categories).map((id) => [`ckySwitch${id}`, { checked: id === 'other' }]),
  );
  let decided = false;
  const store = (on: (id: string) => boolean) => {
    for (const id of Object.keys(categories)) categories[id] = id === 'necessary' || on(id);
    decided = true;
  };
  return {
    page: {
      document: { getElementById: (id: string) => boxes[id] ?? null },
      getCkyConsent: () => ({
        categories: { ...categories },
        isUserActionCompleted: decided,
        activeLaw: 'gdpr',
        languageCode: 'en',
      }),
      performBannerAction(action: string) {
        if (action === 'reject') store(() => false);
        if (action === 'accept_partial') store((id) => boxes[`ckySwitch${id}`]?.checked === true);
        if (action === 'accept_all') store(() => true);
      },
    },
    granted: () => Object.keys(categories).filter((id) => categories[id]),
    open: () => !decided,
  };
}

settles(cookieyes, fakeCookieYes, {
  nothing: ['necessary'],
  analytics: ['analytics', 'necessary', 'performance'],
  functionalAnalytics: ['analytics', 'functional', 'necessary', 'performance'],
});

it('cookieyes: where a switch is missing, all is refused', () => {
  const fake = fakeCookieYes();
  fake.page['document'] = { getElementById: () => null };
  void cookieyes.apply?.(fake.page, { analytics: true }, () => true);
  expect(fake.granted()).toEqual(['necessary']);
});
