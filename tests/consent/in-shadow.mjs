/**
 * A manager's dialog inside a shadow root. Only managers whose entry puts itself into a `root` of its own.
 *
 * @import { Manager } from './types.mjs'
 */
const AT_HOME = 'document.body.append(root);';
const HOST = 'site-widget';

/**
 * @param {Manager} manager
 * @param {'open' | 'closed'} mode
 * @param {Manager['variants']} variants
 * @returns {Manager}
 */
export function inShadow(manager, mode, variants) {
  const { entry } = manager;
  if (!entry?.({ lang: 'en', words: ['', ''] }).includes(AT_HOME))
    throw new Error(`${manager.title} has no root of its own`);
  return {
    ...manager,
    title: `${manager.title} in a shadow root (${mode})`,
    variants,
    entry: (v) =>
      entry(v).replace(
        AT_HOME,
        `const host = document.createElement('${HOST}');
const shadow = host.attachShadow({ mode: '${mode}' });
// Nobody else can look into a closed one, and the truth has to be seen.
(window.__closedRoots ??= []).push(shadow);
const look = document.createElement('link');
Object.assign(look, { rel: 'stylesheet', href: '/bundle.css' });
shadow.append(look, root);
document.body.append(host);`,
      ),
    page: () => ({ body: '<script src="/bundle.js"></script>' }),
    dialog: manager.dialog.map((selector) => `${HOST} >> ${selector}`),
  };
}
