import type { SiteDay } from '../model/sums.ts';
import { newNames, type Detector } from './known.ts';

const pairs = ({ sent }: SiteDay): string[] => sent.map(({ data, to }) => `${data} ${to}`);

/** A kind of data went to somebody whom it never went to from this site. */
export const sent: Detector = (known) => {
  const fresh = newNames(known, pairs);
  if (fresh.length === 0) return [];
  const told = known.today.sent.filter(({ data, to }) => fresh.includes(`${data} ${to}`));
  return [
    {
      kind: 'sent',
      subjects: [...new Set(told.map(({ data }) => data))].sort(),
      more: 0,
      by: [...new Set(told.map(({ to }) => to))].sort(),
    },
  ];
};
