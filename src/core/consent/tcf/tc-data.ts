import type { Purpose } from '../../model/purpose.ts';
import type { Stored } from '../dialog.ts';
import { purposesIn, TCF_MEANINGS } from './purposes.ts';

/** What `__tcfapi` tells, in our purposes. */
export interface TcState {
  cmpId: number;
  /** A choice is stored: made now, or found from before. */
  decided: boolean;
  /** Purposes with consent to any TCF purpose of theirs. */
  consents: Purpose[];
  /** Purposes for which companies may still claim a legitimate interest. */
  interests: Purpose[];
  /** How many companies have consent, or a legitimate interest that was not objected to. */
  vendors: number;
  /** Precise location or device scanning is allowed. */
  special: boolean;
  tcString: string;
}

/** Suffix of the ids under which legitimate interest is told. */
export const INTEREST = ':legitimate-interest';

/**
 * Reads a TCData object. Nothing in it may be taken for granted.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (TCFv2, CMP API)
 * @returns null where it is none, or where the law that it is for does not apply
 */
export function readTcData(data: unknown): TcState | null {
  const purpose = member(data, 'purpose');
  const vendor = member(data, 'vendor');
  const status = member(data, 'eventStatus');
  const cmpId = member(data, 'cmpId');
  if (typeof cmpId !== 'number' || !purpose || member(data, 'gdprApplies') === false) return null;
  const consents = member(purpose, 'consents');
  const interests = member(purpose, 'legitimateInterests');
  const vendors = new Set(
    ['consents', 'legitimateInterests'].flatMap((kind) => allowedIn(member(vendor, kind))),
  );
  const tcString = member(data, 'tcString');
  return {
    cmpId,
    decided: status === 'useractioncomplete' || status === 'tcloaded',
    consents: purposesIn(allowedIn(consents).map(Number)),
    interests: purposesIn(allowedIn(interests).map(Number)),
    vendors: vendors.size,
    special: allowedIn(member(data, 'specialFeatureOptins')).length > 0,
    tcString: typeof tcString === 'string' ? tcString.slice(0, 10_000) : '',
  };
}

/** What is stored, by purpose; consent and legitimate interest under ids of their own. */
export const storedInTc = (state: TcState | null): Stored | null =>
  state?.decided
    ? Object.fromEntries(
        TCF_MEANINGS.flatMap((purpose) => [
          [purpose, state.consents.includes(purpose)],
          [purpose + INTEREST, state.interests.includes(purpose)],
        ]),
      )
    : null;

function member(from: unknown, name: string): unknown {
  return (from as Record<string, unknown> | null | undefined)?.[name];
}

function allowedIn(told: unknown): string[] {
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([id, on]) => (on === true ? [id] : []));
}
