/**
 * Figures of ours beside its peers, on the same dialogs of the same run. Pure.
 *
 * @import { Row } from './run.mjs'
 */
import { dialogSums, quantile } from './tally.mjs';

/** What rows of our own extension are called. */
export const OWN = 'fairshare';

const keyOf = ({ id, rep }) => `${id}#${rep}`;
const timed = (rows) =>
  new Map(
    rows.flatMap((row) => (row.outcome === 'right' && row.ms !== null ? [[keyOf(row), row]] : [])),
  );
const middle = (rows) =>
  quantile(
    rows.map(({ ms }) => ms),
    0.5,
  );
/** Our time in units of theirs; null where either has none. */
const ratio = (ours, theirs) =>
  ours === null || !theirs ? null : Math.round((100 * ours) / theirs) / 100;

/**
 * @param {any[]} own Rows of ours.
 * @param {any[]} theirs Rows of one peer.
 */
function against(own, theirs) {
  const ours = timed(own);
  const peers = timed(theirs);
  const both = [...peers.keys()].filter((key) => ours.has(key));
  const oursBoth = middle(both.map((key) => ours.get(key)));
  const peersBoth = middle(both.map((key) => peers.get(key)));
  const ownRight = new Set(own.filter(({ outcome }) => outcome === 'right').map(keyOf));
  return {
    ratio: ratio(middle([...ours.values()]), middle([...peers.values()])),
    both: both.length,
    oursBoth,
    peersBoth,
    ratioBoth: ratio(oursBoth, peersBoth),
    onlyThem: theirs
      .filter((row) => row.outcome === 'right' && row.choice !== 'notice')
      .filter((row) => !ownRight.has(keyOf(row)))
      .map(({ id }) => id),
  };
}

/**
 * For each wish: what every extension did, and our times against each peer's.
 *
 * @param {Row[]} rows Of ours and of the peers.
 */
export function beside(rows) {
  const dialogs = rows.filter(({ kind, choice }) => kind === 'dialog' && choice !== 'notice');
  const names = [...new Set(dialogs.map(({ extension }) => extension))];
  return [...new Set(dialogs.map(({ profile }) => profile))].map((profile) => {
    const of = (name) => dialogs.filter((row) => row.profile === profile && row.extension === name);
    const met = [OWN, ...names.filter((name) => name !== OWN)].filter((name) => of(name).length);
    return {
      profile,
      sums: met.map((name) => ({ name, ...dialogSums(of(name)) })),
      peers: met.slice(1).map((name) => ({ name, ...against(of(OWN), of(name)) })),
    };
  });
}
