import { inFrame } from '../in-frame.mjs';
import manager from '../real/vanilla-cookieconsent-3.mjs';

/** A frame of another site has no cookies of its own in most browsers. */
const storage = { cookie: { useLocalStorage: true } };

export default inFrame(
  {
    ...manager,
    read: ({ json, local }) => {
      const stored = json(local('cc_cookie'));
      const has = (name) => stored?.categories?.includes(name) ?? false;
      return {
        decided: !!stored?.consentTimestamp,
        granted: {
          functional: has('functional'),
          analytics: has('analytics'),
          advertising: has('advertising'),
        },
      };
    },
  },
  { '': { storage }, 'de-no-refusal': { storage, lang: 'de', refusable: false } },
  `addEventListener('cc:onConsent', done); if (CookieConsent.validConsent()) done()`,
);
