import type { DataKind } from '../model/data-kind.ts';

/** One way of writing what was typed, and its name: '' for as it was typed. */
export interface Variant {
  text: string;
  how: string;
}

const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const digits = (text: string) => text.replace(/\D/g, '');

/**
 * The ways in which pages write a value before they send or hash it: spaces cut, letters lowered or
 * raised, and what advertising interfaces ask for (Meta "customer information parameters": lower case
 * without punctuation; Google "enhanced conversions": Gmail addresses without dots and tags).
 */
export function variantsOf(data: DataKind | null, value: string): Variant[] {
  const trimmed = value.trim();
  const lower = trimmed.toLowerCase();
  const plain: Variant[] = [
    { text: trimmed, how: '' },
    { text: lower, how: 'lower' },
    { text: trimmed.toUpperCase(), how: 'upper' },
    ...(MORE[data ?? ''] ?? rest)(lower),
  ];
  const seen = new Set<string>();
  return plain.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

type Writes = (lower: string) => Variant[];

const rest: Writes = (lower) => [{ text: squeeze(lower), how: 'squeezed' }];
const number: Writes = (lower) => [
  { text: squeeze(lower), how: 'squeezed' },
  { text: squeeze(lower).toUpperCase(), how: 'squeezed' },
];

const MORE: Readonly<Record<string, Writes>> = {
  email(lower) {
    const [local = '', domain = ''] = lower.split('@');
    const bare = local.replace(/\+.*/, '');
    return [
      { text: `${bare}@${domain}`, how: 'normal' },
      { text: `${bare.replaceAll('.', '')}@${domain}`, how: 'normal' },
    ];
  },
  phone: phoneForms,
  'birth-date': dateForms,
  'payment-card': number,
  'bank-account': number,
  'national-id': number,
  passport: number,
};

function phoneForms(typed: string): Variant[] {
  const bare = digits(typed).replace(/^00/, '');
  const national =
    typed.trim().startsWith('+') || typed.trim().startsWith('00') ? '' : digits(typed);
  return [
    { text: bare, how: 'digits' },
    { text: `+${bare}`, how: 'digits' },
    ...(national.startsWith('0') ? [{ text: national.slice(1), how: 'digits' }] : []),
  ];
}

/** The three numbers of a date, in the order of the year first; null where it is none. */
function dateParts(text: string): [year: string, month: string, day: string][] {
  const [a = '', b = '', c = '', ...more] = text.trim().split(/\D+/).filter(Boolean);
  if (more.length > 0 || !b || !c) return [];
  if (a.length === 4) return [[a, b, c]];
  if (c.length !== 4) return [];
  // 3/4/1990 is the third of April or the fourth of March.
  const both: [string, string, string][] = [
    [c, b, a],
    [c, a, b],
  ];
  return both.filter(([, month, day]) => Number(month) <= 12 && Number(day) <= 31);
}

function dateForms(typed: string): Variant[] {
  const two = (part: string) => part.padStart(2, '0');
  return dateParts(typed).flatMap(([year, month, day]) => {
    const m = two(month);
    const d = two(day);
    const rows = [
      [year, m, d],
      [d, m, year],
      [m, d, year],
    ];
    return ['-', '/', '.', ''].flatMap((mark) =>
      rows.map((row) => ({ text: row.join(mark), how: 'date' })),
    );
  });
}

/** Calling codes of the world (ITU-T E.164), for numbers that were typed without theirs. */
const CALLING_CODES =
  '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 ' +
  '65 66 81 82 84 86 90 91 92 93 94 95 98 212 213 216 218 234 254 351 352 353 354 355 356 357 358 359 ' +
  '370 371 372 373 374 375 376 380 381 382 385 386 387 389 420 421 423 593 594 595 597 598 880 886 ' +
  '960 961 962 963 964 965 966 968 970 971 972 973 974 975 976 977 992 993 994 995 996 998';
const CODES: ReadonlySet<string> = new Set(CALLING_CODES.split(' '));

export const isCallingCode = (digits: string): boolean => CODES.has(digits);

/** A national number with each country's code in front: only hashes of these need them all. */
export function withCallingCodes(typed: string): string[] {
  if (/^\s*(?:\+|00)/.test(typed)) return [];
  const national = digits(typed).replace(/^0/, '');
  if (national.length < 6) return [];
  return [...CODES].flatMap((code) => [code + national, `+${code}${national}`]);
}
