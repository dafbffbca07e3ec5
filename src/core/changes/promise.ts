import { PURPOSES } from '../model/purpose.ts';
import type { Detector } from './known.ts';

/** A refusal that was stored and not kept. Told once for each purpose of a site, whenever it shows. */
export const promise: Detector = ({ receipts, told }) => {
  const known = new Set(told.flatMap(({ kind, subjects }) => (kind === 'promise' ? subjects : [])));
  const broken = receipts
    .map(({ receipt }) => receipt)
    .filter(({ evidence }) => Object.values(evidence).some(({ verdict }) => verdict === 'broken'))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const subjects = PURPOSES.filter(
    (purpose) =>
      !known.has(purpose) && broken.some(({ evidence }) => evidence[purpose]?.verdict === 'broken'),
  );
  const [newest] = broken.filter(({ evidence }) =>
    subjects.some((purpose) => evidence[purpose]?.verdict === 'broken'),
  );
  if (!newest) return [];
  const by = subjects.flatMap((purpose) => newest.evidence[purpose]?.active ?? []);
  return [
    {
      kind: 'promise',
      subjects,
      more: 0,
      by: [...new Set(by)].sort(),
      purposes: subjects,
      receipt: newest.id,
    },
  ];
};
