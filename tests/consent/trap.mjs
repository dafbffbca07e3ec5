/**
 * Pages on which nothing may be pressed: an article, and something over it that asks.
 *
 * @import { Trap } from './types.mjs'
 */
import { shell } from './shell.mjs';

const STYLE = `<style>.over{position:fixed;z-index:9999;background:#fff;color:#222;padding:1.2rem;box-shadow:0 2px 30px #0006}
.middle{left:50%;top:50%;transform:translate(-50%,-50%);width:30rem;max-width:90vw}.bottom{left:0;right:0;bottom:0}
.corner{right:1rem;bottom:1rem;width:20rem}.veil{position:fixed;inset:0;background:#0007;z-index:9998}.over button{margin:.3rem}</style>`;

/**
 * @param {object} settings
 * @param {string} [settings.lang]
 * @param {'middle' | 'bottom' | 'corner'} [settings.at]
 * @param {string} settings.title
 * @param {string} settings.text
 * @param {string[]} settings.buttons
 * @param {string} [settings.more] Markup before the buttons.
 */
export function over({ lang = 'en', at = 'middle', title, text, buttons, more = '' }) {
  const veil = at === 'middle' ? '<div class="veil"></div>' : '';
  const controls = buttons.map((name) => `<button type="button">${name}</button>`).join(' ');
  const modal = at === 'middle' ? 'role="dialog" aria-modal="true"' : '';
  const body = `${veil}<div class="over ${at}" ${modal}><h2>${title}</h2><p>${text}</p>${more}${controls}</div>`;
  return shell(lang, { head: STYLE, body });
}

/**
 * @param {string} name
 * @param {Parameters<typeof over>[0]} settings
 * @returns {Omit<Trap, 'id' | 'host'> & { name: string }}
 */
export const decoy = (name, settings) => ({ name, kind: 'decoy', page: over(settings) });

/**
 * @param {string} name
 * @param {Parameters<typeof over>[0] & { harmless?: string[] }} settings `harmless` are controls that
 *   neither accept nor pay.
 */
export const wall = (name, { harmless = [], ...settings }) => ({
  name,
  kind: 'wall',
  harmless,
  page: over(settings),
});
