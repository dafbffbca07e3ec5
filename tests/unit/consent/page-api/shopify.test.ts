import { expect, it } from 'vitest';
import { shopify } from '../../../../src/core/consent/page-api/shopify.ts';
import { settles, type Fake } from './contract.ts';

/** After https://shopify.dev/docs/api/customer-privacy. */
function fakeShopify(shown = true): Fake {
  let consent: Record<string, string> = {
    analytics: '',
    marketing: '',
    preferences: '',
    sale_of_data: '',
  };
  return {
    page: {
      Shopify: {
        customerPrivacy: {
          currentVisitorConsent: () => consent,
          shouldShowBanner: () => shown && consent['analytics'] === '',
          setTrackingConsent(wished: Record<string, boolean>, done: () => void) {
            consent = Object.fromEntries(
              Object.entries(wished).map(([id, on]) => [id, on ? 'yes' : 'no']),
            );
            done();
          },
        },
      },
    },
    granted: () => Object.keys(consent).filter((id) => consent[id] === 'yes'),
  };
}

settles(shopify, fakeShopify, {
  nothing: [],
  analytics: ['analytics'],
  functionalAnalytics: ['analytics', 'preferences'],
});

it('shopify: where no banner is shown there is nothing to answer', () => {
  expect(shopify.read(fakeShopify(false).page)).toBeNull();
});
