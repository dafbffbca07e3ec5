import { inFrame } from '../in-frame.mjs';
import klaro from '../real/klaro.mjs';

export default inFrame(
  {
    ...klaro,
    read: ({ json, local }) => {
      const stored = json(local('klaro'));
      return {
        decided: !!stored,
        granted: {
          functional: !!stored?.intercom,
          analytics: !!stored?.matomo,
          advertising: !!stored?.googleAds,
        },
      };
    },
  },
  {
    '': { storage: 'localStorage' },
    'fr-no-refusal': { storage: 'localStorage', lang: 'fr', refusable: false },
  },
  `addEventListener('load', () => {
  const manager = klaro.getManager();
  if (manager.confirmed) done();
  manager.watch({ update(_, event) { if (event === 'saveConsents') done() } });
})`,
);
