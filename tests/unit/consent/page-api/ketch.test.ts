import { ketch } from '../../../../src/core/consent/page-api/ketch.ts';
import { settles, type Fake } from './contract.ts';

/** After npm @ketch-sdk/ketch-types 1: answers come by call back. */
function fakeKetch(): Fake {
  const purposes = [
    { code: 'essential', name: 'Essential', requiresOptIn: false, allowsOptOut: false },
    { code: 'analytics', name: 'Analytics', requiresOptIn: true, allowsOptOut: true },
    { code: 'prefs', name: 'Functional', requiresOptIn: true, allowsOptOut: true },
    { code: 'ads', name: 'Targeted advertising', requiresOptIn: true, allowsOptOut: true },
  ];
  const given: Record<string, boolean> = { essential: true };
  const document = { cookie: '' };
  return {
    page: {
      document,
      semaphore: [],
      ketch(command: string, told: unknown) {
        const tell = told as (answer: unknown) => void;
        if (command === 'getConfig') void Promise.resolve().then(() => tell({ purposes }));
        if (command === 'getConsent')
          void Promise.resolve().then(() => tell({ purposes: { ...given } }));
        if (command === 'setConsent') {
          Object.assign(given, (told as { purposes: Record<string, boolean> }).purposes);
          document.cookie = '_ketch_consent_v1_=x';
        }
      },
    },
    granted: () => Object.keys(given).filter((id) => given[id]),
    open: () => document.cookie === '',
  };
}

settles(ketch, fakeKetch, {
  nothing: ['essential'],
  analytics: ['analytics', 'essential'],
  functionalAnalytics: ['analytics', 'essential', 'prefs'],
});
