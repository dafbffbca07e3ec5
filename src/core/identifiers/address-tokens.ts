import { identifiersIn } from './identifier.ts';

/** Parameters that carry what somebody agreed to: the same long text for everybody who is asked. */
const CONSENT =
  /^(?:gdpr_consent|gdpr_?c?s?|gpp(?:_sid)?|us_privacy|usp|addtl_consent|consent|cs)$/i;
/** Addresses inside addresses inside addresses. */
const DEEPEST = 3;
const LONGEST = 8000;
const MOST = 60;

/** A part of an address that could be the mark of one browser, with the parameter it stands in. */
export interface AddressToken {
  /** '' in the path. */
  name: string;
  token: string;
}

/** The parts of an address that could tell a browser from all others, also of addresses inside it. */
export function addressTokens(url: string, depth = DEEPEST): AddressToken[] {
  const found: AddressToken[] = [];
  let parsed: URL;
  try {
    parsed = new URL(url.slice(0, LONGEST));
  } catch {
    return found;
  }
  for (const part of parsed.pathname.split(/[/;,]/))
    for (const token of part.length >= 8 ? identifiersIn(part) : [])
      found.push({ name: '', token });
  const fragment = new URLSearchParams(parsed.hash.slice(1));
  for (const [name, value] of [...parsed.searchParams, ...fragment]) {
    if (found.length >= MOST || CONSENT.test(name)) continue;
    const inner = /^https?:\/\//i.test(value) && depth > 1 ? addressTokens(value, depth - 1) : null;
    for (const token of inner?.map((one) => one.token) ?? identifiersIn(value))
      found.push({ name: name.slice(0, 60), token });
  }
  return found.slice(0, MOST);
}
