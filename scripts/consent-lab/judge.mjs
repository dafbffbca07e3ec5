/**
 * What became of a dialog, compared with what was wished. Pure: no browser, no files.
 *
 * @import { Dialog, Purpose } from '../../tests/consent/types.mjs'
 *
 * @typedef {object} Seen What the probe said last, and what the extension's newest receipt says.
 * @property {boolean} decided
 * @property {boolean} visible
 * @property {Partial<Record<Purpose, boolean>>} granted
 * @property {number | null} firstPresent
 * @property {number | null} firstVisible
 * @property {number | null} decidedAt
 * @property {number} visibleMs
 *
 * @typedef {'right' | 'wrong-grant' | 'too-little' | 'hidden' | 'not-done'} Outcome
 */

/** Who allows what, by name. */
export const PROFILES = {
  nothing: [],
  analytics: ['analytics'],
  'functional-analytics': ['functional', 'analytics'],
};

/**
 * The wish as far as a dialog can say it: to a yes-or-no question, yes only where every purpose that it
 * bundles is allowed.
 *
 * @param {Pick<Dialog, 'purposes' | 'choice'>} dialog
 * @param {string[]} allowed
 * @returns {Partial<Record<Purpose, boolean>>}
 */
export function expected({ purposes, choice }, allowed) {
  const all = purposes.length > 0 && purposes.every((one) => allowed.includes(one));
  return Object.fromEntries(
    purposes.map((one) => [one, choice === 'purposes' ? allowed.includes(one) : all]),
  );
}

/**
 * @param {Pick<Dialog, 'purposes' | 'choice'>} dialog
 * @param {string[]} allowed
 * @param {Seen | null} seen Null where the page never answered.
 * @returns {{ outcome: Outcome, over: string[], under: string[], ms: number | null, flash: number }}
 */
export function judge(dialog, allowed, seen) {
  if (!seen) return { outcome: 'not-done', over: [], under: [], ms: null, flash: 0 };
  const wish = expected(dialog, allowed);
  // What is allowed is never too much, even of a dialog that has more to set than its yes and its no.
  const over = dialog.purposes.filter((one) => seen.granted[one] && !allowed.includes(one));
  const under = dialog.purposes.filter((one) => !seen.granted[one] && wish[one]);
  const gone = !seen.visible && seen.firstPresent !== null;
  const rest = { over, under, ms: msOf(seen), flash: Math.round(seen.visibleMs) };
  // A notice asks nothing: it is done when it is gone.
  if (dialog.choice === 'notice') return { outcome: gone ? 'right' : 'not-done', ...rest };
  if (seen.decided && over.length > 0) return { outcome: 'wrong-grant', ...rest };
  if (!seen.decided) return { outcome: gone ? 'hidden' : 'not-done', ...rest };
  if (seen.visible) return { outcome: 'not-done', ...rest };
  return { outcome: under.length > 0 ? 'too-little' : 'right', ...rest };
}

/**
 * One story of what was seen in several documents: a manager may load the page anew once it has stored a
 * decision, and the dialog was seen in the document before.
 *
 * @param {(Seen & { began: number })[]} documents In order; times count from each one's beginning.
 * @returns {Seen | null} Times as of the clock; null where no document answered.
 */
export function joined(documents) {
  const last = documents.at(-1);
  if (!last) return null;
  const earliest = (/** @type {'firstPresent' | 'firstVisible' | 'decidedAt'} */ name) => {
    const times = documents.flatMap((one) => (one[name] === null ? [] : [one.began + one[name]]));
    return times.length > 0 ? Math.min(...times) : null;
  };
  return {
    ...last,
    firstPresent: earliest('firstPresent'),
    firstVisible: earliest('firstVisible'),
    decidedAt: earliest('decidedAt'),
    visibleMs: documents.reduce((sum, { visibleMs }) => sum + visibleMs, 0),
  };
}

/** From the first frame in which the dialog could be seen, or was there at all, to the stored decision. */
function msOf({ firstVisible, firstPresent, decidedAt }) {
  if (decidedAt === null) return null;
  const start =
    firstVisible !== null && firstVisible <= decidedAt ? firstVisible : (firstPresent ?? decidedAt);
  return Math.max(0, Math.round(decidedAt - start));
}

/** Whether the extension's proof says that a site did not do what was chosen, or chose beforehand. */
export const flagged = (/** @type {any[]} */ receipts) =>
  receipts.some(
    ({ evidence, shown }) =>
      (shown?.before ?? []).length > 0 ||
      Object.values(evidence).some(({ verdict }) => verdict === 'broken'),
  );
