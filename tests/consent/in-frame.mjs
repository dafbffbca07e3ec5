/**
 * A manager's dialog inside a frame of another site, as services that are embedded whole do it. The page
 * around it takes the frame away when the frame says that it is decided.
 *
 * @import { Manager } from './types.mjs'
 */
const HEIGHT = '70vh';

/** @param {{ host: string }} v */
const frameOf = ({ host }) => host.replace('-consent.', '-frame.');

/**
 * @param {Manager} manager
 * @param {Manager['variants']} variants
 * @param {string} whenDecided Script text for the frame that calls `done()` once something is stored.
 * @returns {Manager}
 */
export function inFrame(manager, variants, whenDecided) {
  const inside = (v) => {
    const { head = '', body } = manager.page(v);
    return `<!doctype html><html lang="${v.lang}"><meta charset="utf-8">${head}<body>
<script>const done = () => parent.postMessage('decided', '*')</script>${body}
<script>${whenDecided}</script></body></html>`;
  };
  return {
    ...manager,
    title: `${manager.title} in a frame of another site`,
    variants,
    frame: frameOf,
    page: (v) => ({
      body: `<iframe id="consent" title="${v.lang}" src="https://${frameOf(v)}/" style="position:fixed;left:0;bottom:0;width:100%;height:${HEIGHT};border:0;z-index:999"></iframe>
<script>addEventListener('message', ({ data }) => { if (data === 'decided') document.querySelector('#consent').style.display = 'none' })</script>`,
    }),
    web: (v) => ({ [frameOf(v)]: { '/': inside(v) } }),
  };
}
