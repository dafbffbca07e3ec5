/**
 * Figures of a run. Pure.
 *
 * @import { Row } from './run.mjs'
 */

/** @param {number[]} values @param {number} share @returns {number | null} */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] : null;
}

const count = (rows, test) => rows.filter(test).length;
const has = (outcome) => (row) => row.outcome === outcome;

/** Figures of the dialogs in which there is something to choose. @param {any[]} rows */
export function dialogSums(rows) {
  const asked = rows.filter(({ kind, choice }) => kind === 'dialog' && choice !== 'notice');
  const right = asked.filter(has('right'));
  const times = right.flatMap(({ ms }) => (ms === null ? [] : [ms]));
  const flashes = right.map(({ flash }) => flash);
  const families = new Set(asked.map(({ family }) => family));
  const whole = [...families].filter((one) =>
    asked.every(({ family, outcome }) => family !== one || outcome === 'right'),
  );
  return {
    asked: asked.length,
    managers: families.size,
    right: right.length,
    wholeManagers: whole.length,
    wrongGrants: count(asked, has('wrong-grant')),
    tooLittle: count(asked, has('too-little')),
    hidden: count(asked, has('hidden')),
    notDone: count(asked, has('not-done')),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    flash: quantile(flashes, 0.5),
  };
}

/** @param {Row[]} rows */
export function tally(rows) {
  const of = (kind) => rows.filter((row) => row.kind === kind);
  const dialogs = dialogSums(rows);
  const notices = rows.filter(({ kind, choice }) => kind === 'dialog' && choice === 'notice');
  const pressed = (row) => row.pressed?.length > 0;
  const sums = {
    dialogs,
    notices: { all: notices.length, gone: count(notices, has('right')) },
    decoys: { all: of('decoy').length, pressed: count(of('decoy'), pressed) },
    walls: {
      all: of('wall').length,
      pressed: count(of('wall'), pressed),
      handedOver: count(of('wall'), ({ stage }) => stage === 'handed-over'),
    },
    liars: { all: of('liar').length, flagged: count(of('liar'), ({ flagged }) => flagged) },
    honest: { all: of('honest').length, flagged: count(of('honest'), ({ flagged }) => flagged) },
    trouble: count(rows, ({ trouble }) => trouble),
  };
  const wrong =
    dialogs.wrongGrants + sums.decoys.pressed + sums.walls.pressed + sums.honest.flagged;
  return { ...sums, good: wrong === 0 };
}
