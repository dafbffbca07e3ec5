import { fingerprintersOf } from '../../findings/fingerprinting.ts';
import type { ObservationOf } from '../../model/observation.ts';
import type { Factor, Item } from '../factor.ts';
import { findingsOfKind } from '../facts.ts';

const THIRD_PARTY = 12;
const SELF_HOSTED = 8;
const AGAINST_FRAUD = 6;
const NETWORK_ADDRESS = 6;
/** One technique alone is a sign, not yet a verdict: half of it. */
const ALONE = 0.5;
const CEILING = 89;

/** Reading what the browser is costs nothing alone: honest scripts do it to fit the page to it. */
const SUPPORTING = new Set(['navigator', 'media', 'webrtc']);

/** A browser recognised by its quirks cannot be forgotten by clearing cookies. */
export const fingerprinting: Factor = {
  id: 'fingerprinting',
  cap: 20,
  observed: () => true,
  items(facts) {
    const found = findingsOfKind(facts, 'fingerprint');
    const of = (rows: readonly ObservationOf<'fingerprint'>[]) =>
      found.filter(({ latest }) => rows.includes(latest));
    const scripts = fingerprintersOf(found.map(({ latest }) => latest));
    return scripts.flatMap(({ rows, verdict, telling }): Item[] => {
      const signs = rows.filter(({ detail }) => !SUPPORTING.has(detail.technique));
      const addresses = rows.filter(({ detail }) => detail.technique === 'webrtc');
      const item = (id: string, own: typeof rows, points: number, ceiling?: number): Item => ({
        id,
        words: [nameOf(own)],
        points: points * Math.max(...of(own).map(({ weight }) => weight)),
        evidence: of(own).flatMap(({ evidence }) => evidence),
        ...(ceiling === undefined ? {} : { ceiling }),
      });
      // Against fraud it serves the person too: it costs points, but a bank may still be an A.
      const held = isAgainstFraud(rows) ? undefined : CEILING;
      const alone = signs[0]?.detail.technique;
      return [
        ...(verdict ? [item('fingerprint', rows, priceOf(rows), held)] : []),
        ...(!verdict && telling && alone
          ? [item(`fingerprint_${alone}`, signs, priceOf(signs) * ALONE, held)]
          : []),
        ...(addresses.length > 0 ? [item('fingerprint_webrtc', addresses, NETWORK_ADDRESS)] : []),
      ];
    });
  },
};

type Rows = readonly ObservationOf<'fingerprint'>[];

const isAgainstFraud = (rows: Rows) =>
  rows.every(({ detail }) => detail.activities.includes('fraud-prevention'));

function priceOf(rows: Rows): number {
  if (isAgainstFraud(rows)) return AGAINST_FRAUD;
  return rows.some(({ detail }) => detail.party === 'third') ? THIRD_PARTY : SELF_HOSTED;
}

const nameOf = (rows: Rows): string =>
  rows.map(({ detail }) => detail.company ?? detail.host).sort()[0] ?? '';
