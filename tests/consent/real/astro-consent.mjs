import integration from 'astro-consent';

/** The script that the integration puts into every page. */
function script() {
  let text = '';
  const injectScript = (_stage, part) => {
    text += `${part}\n`;
  };
  const none = () => {};
  integration({
    siteName: 'Harbour Gazette',
    presentation: 'banner',
    categories: { essential: true, analytics: false, marketing: false },
  }).hooks['astro:config:setup']({
    injectScript,
    config: {},
    logger: { info: none, warn: none },
    updateConfig: none,
    addWatchFile: none,
    injectRoute: none,
  });
  return { type: 'text/javascript; charset=utf-8', body: text };
}

/** Its second layer has switches, but saving them leaves the banner up: only yes or no can be judged. */
/** @type {import('../types.mjs').Manager} */
export default {
  title: 'astro-consent',
  packages: ['astro-consent'],
  purposes: ['analytics', 'advertising'],
  choice: 'yes-no',
  page: () => ({ body: '<script type="module" src="/astro.js"></script>' }),
  routes: () => ({ '/astro.js': script() }),
  dialog: ['#astro-consent-banner', '#astro-consent-modal'],
  read: ({ json, local }) => {
    const stored = json(local('astro-consent'));
    const kept = stored?.categories ?? stored ?? {};
    return {
      decided: !!stored,
      granted: { analytics: !!kept.analytics, advertising: !!kept.marketing },
    };
  },
  accept: () => [['press', '.cb-accept']],
  reject: () => [['press', '.cb-reject']],
};
