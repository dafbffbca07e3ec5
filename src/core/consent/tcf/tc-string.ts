import type { TcState } from './tc-data.ts';
import { purposesIn } from './purposes.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Longest string looked at. */
const MOST_CHARACTERS = 10_000;

/**
 * Reads the core segment of a TC string of version 2: who made it and what it allows. Held against
 * strings that the IAB's own library (@iabtcf/core 1.5.6) made; that library is 30 KB for these few fields.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (TC string v2)
 * @returns null for anything else
 */
export function readTcString(tcString: string): TcState | null {
  const [core = ''] = tcString.slice(0, MOST_CHARACTERS).split('.');
  const read = bitsOf(core);
  if (!read || read(6) !== 2) return null;
  read.skip(72); // when it was made and changed
  const cmpId = read(12);
  // Its version, screen, language, list and policy; whether it is for one site, with texts of its own.
  read.skip(12 + 6 + 12 + 12 + 6 + 2);
  const special = read.flags(12);
  const consents = read.flags(24);
  const interests = read.flags(24);
  read.skip(1 + 12); // whether purpose 1 was asked for, and the publisher's country
  const vendors = new Set([...companiesIn(read), ...companiesIn(read)]);
  if (read.isOver()) return null;
  return {
    cmpId,
    decided: true,
    consents: purposesIn(consents),
    interests: purposesIn(interests),
    vendors: vendors.size,
    special: special.length > 0,
    tcString: tcString.slice(0, MOST_CHARACTERS),
  };
}

interface Bits {
  (count: number): number;
  skip(count: number): void;
  /** Numbers, from 1, of the bits that are set. */
  flags(count: number): number[];
  /** More was read than there is. */
  isOver(): boolean;
}

function bitsOf(text: string): Bits | null {
  const sextets = [...text].map((character) => ALPHABET.indexOf(character));
  if (sextets.includes(-1)) return null;
  let at = 0;
  const bit = (): number => {
    const sextet = sextets[Math.floor(at / 6)] ?? 0;
    return (sextet >> (5 - (at++ % 6))) & 1;
  };
  const read = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 2 + bit();
    return value;
  };
  return Object.assign(read, {
    skip: (count: number) => void (at += count),
    flags: (count: number) =>
      Array.from({ length: count }, (_, i) => (bit() === 1 ? i + 1 : 0)).filter(Boolean),
    isOver: () => at > sextets.length * 6,
  });
}

/** The companies of one list: a bit for each, or ranges of numbers. */
function companiesIn(read: Bits): number[] {
  const most = read(16);
  if (read(1) === 0) return read.flags(most);
  const ranges = read(12);
  const companies: number[] = [];
  for (let i = 0; i < ranges && !read.isOver(); i++) {
    const isRange = read(1) === 1;
    const from = read(16);
    const to = isRange ? read(16) : from;
    for (let id = from; id <= Math.min(to, most); id++) companies.push(id);
  }
  return companies;
}
