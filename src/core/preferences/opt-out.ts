/** Cookies in which a site keeps what it understood of "do not sell" (IAB US Privacy, IAB GPP). */
export const OPT_OUT_COOKIES = ['usprivacy', 'us_privacy', 'OTGPPConsent', 'gpp', '__gpp'] as const;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Header of a GPP string that holds the US national section, and nothing else. */
const US_NATIONAL = /^DBABLA~([\w-]{6,})(?:\.|$)/;
/** SaleOptOut and SharingOptOut of that section: two bits each, behind version and six notices. */
const SALE = 18;
const SHARING = 20;
const DID_NOT_OPT_OUT = 2;

/**
 * Whether a site's own note says that the person did not object to their data being sold; null where it
 * says nothing of that, or that the law does not apply.
 */
export function saysNotOptedOut(value: string): boolean | null {
  const privacy = /^1[YN-]([YN-])[YN-]$/i.exec(value);
  if (privacy) return privacy[1] === '-' ? null : privacy[1]?.toUpperCase() === 'N';
  const section = US_NATIONAL.exec(value)?.[1];
  if (section === undefined) return null;
  const bits = [...section].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(6, '0'));
  const field = (at: number) => parseInt(bits.join('').slice(at, at + 2), 2);
  const told = [field(SALE), field(SHARING)].filter((one) => one > 0);
  return told.length === 0 || told.some(Number.isNaN) ? null : told.includes(DID_NOT_OPT_OUT);
}
