/**
 * What is put into a page before its own scripts: it reads the manager's own store and tells when the
 * dialog was first seen, when a decision was stored, and for how long the dialog could be seen.
 *
 * @import { Dialog } from './types.mjs'
 */

/** Where the probe is found in the page. No name of it says what it is for. */
export const PROBE = '__lab';
/** Where a document that goes away leaves its last word, if anybody listens there. */
export const LAST_WORD = '__labLast';

/** Readers for `Manager.read`. Runs in the page. */
function shelf() {
  const plain = (/** @type {string} */ text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  return {
    cookie(name) {
      const parts = document.cookie.split('; ').map((part) => part.split(/=(.*)/s));
      const found = parts.find(([key]) => key === name);
      return found ? plain(found[1] ?? '') : null;
    },
    local(name) {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    json(text) {
      for (const one of text === null ? [] : [text, plain(text)])
        try {
          return JSON.parse(one);
        } catch {
          // Some store it as it is, some as for an address.
        }
      return null;
    },
  };
}

/** Whether any of the dialog's selectors can be seen. Runs in the page. */
function seeing(selectors) {
  const closed = () => window.__closedRoots ?? [];
  const inside = (element) =>
    element.shadowRoot ?? closed().find(({ host }) => host === element) ?? null;
  const find = (selector) => {
    let roots = [document];
    let found = [];
    for (const part of selector.split('>>')) {
      found = roots.flatMap((root) => [...root.querySelectorAll(part.trim())]);
      roots = found.map(inside).filter(Boolean);
    }
    return found;
  };
  const visible = (element) => {
    if (!element.isConnected) return false;
    const { width, height, top, left, right, bottom } = element.getBoundingClientRect();
    if (width < 8 || height < 8) return false;
    if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { clipPath, opacity } = getComputedStyle(element);
    return !/inset\((50|100)%/.test(clipPath) && Number(opacity) > 0.05;
  };
  return {
    present: () => selectors.some((one) => find(one).length > 0),
    visible: () => selectors.some((one) => find(one).some(visible)),
  };
}

/** Looks at every frame that a person could see, and whenever it is called. Runs in the page. */
function watch(state, eyes, read) {
  const look = () => {
    const now = performance.now();
    if (document.body) {
      if (state.firstPresent === null && eyes.present()) state.firstPresent = now;
      const visible = eyes.visible();
      if (visible && state.firstVisible === null) state.firstVisible = now;
      if (visible && state.since !== null) state.visibleMs += now - state.since;
      state.since = visible ? now : null;
      if (state.decidedAt === null && read().decided) state.decidedAt = now;
    }
  };
  const again = () => {
    look();
    setTimeout(again, 16);
  };
  again();
  return look;
}

/** A function as an expression, however it was written in its object. */
const expression = (/** @type {Function} */ fn) => {
  const text = fn.toString();
  return /^(async\s+)?read\s*\(/.test(text) ? `({ ${text} }).read` : `(${text})`;
};

/**
 * Script text for `Page.addInitScript`.
 *
 * @param {Pick<Dialog, 'dialog' | 'read' | 'v' | 'host' | 'frame'>} dialog
 */
export function probe({ dialog, read, v, host, frame }) {
  return `(() => {
if (location.hostname !== ${JSON.stringify(frame ? frame(v) : host)} || window.${PROBE}) return;
const eyes = (${seeing})(${JSON.stringify(dialog)});
const shelf = (${shelf})();
const state = { firstPresent: null, firstVisible: null, since: null, visibleMs: 0, decidedAt: null };
const read = () => {
  try {
    const { decided = false, granted = {} } = ${expression(read)}(shelf, ${JSON.stringify(v)}) ?? {};
    return { decided: !!decided, granted };
  } catch (error) {
    return { decided: false, granted: {}, error: String(error) };
  }
};
const now = () => ({
  ...state,
  ...read(),
  visible: eyes.visible(),
  began: performance.timeOrigin,
});
Object.defineProperty(window, ${JSON.stringify(PROBE)}, { value: now });
const look = (${watch})(state, eyes, read);
// After this event nobody hears it any more.
addEventListener('beforeunload', () => {
  look();
  window[${JSON.stringify(LAST_WORD)}]?.(now());
});
})()`;
}
