import { PURPOSES, type Purpose } from '../model/purpose.ts';
import { TCF_MEANINGS } from './tcf/purposes.ts';
import { readTcString } from './tcf/tc-string.ts';
import type { Witness } from './witness.ts';

/** What a category of the site's own is for; null where its name does not say. */
export type Namer = (name: string) => Purpose | null;

/** Names under which sites keep what was answered. */
const CONSENT =
  /consent|cookie|gdpr|rgpd|dsgvo|lgpd|ccpa|cmp|privacy|tracking|permission|categor|opt-?in|klaro|banner/i;
/** Names whose `true` says no: they are not read at all. */
const TURNED =
  /opt.?out|refus|reject|declin|den(y|ied|ies)|disabl|block|object|without|oppos|\bno[-_ ]|^no[A-Z]|shown|seen|asked|hide|dismiss|expir/i;
/** Lists under these names hold what was agreed to. */
const AGREED = /accept|consent|allow|grant|enabl|agreed|categor|levels|purposes|services|selected/i;
const NEEDED =
  /^(strictly[ _-]?)?(necessary|essentials?|required|needed|mandatory|technical|functional_required|notwendig|n[eé]cessaires?|necesari[ao]s)$/i;

const YES = /^(true|1|yes|y|on|granted|grant|allow|allowed|accept|accepted|agree|agreed|opt-?in)$/i;
const NO =
  /^(false|0|no|n|off|denied|deny|disallow|reject|rejected|refuse|refused|decline|declined|opt-?out)$/i;
/** As the whole value: `true` or `1` may only say that the question was answered. */
const ALL =
  /^["']?(all|accept[-_ ]?all|all[-_ ]accepted|accepted|granted|allow|allow[-_ ]?all|allowed|opt-?in)["']?$/i;
const NONE =
  /^["']?(none|reject[-_ ]?all|rejected|denied|refused|declined|deny|reject|refuse|decline|opt-?out|necessary|essential|only[-_ ]?(necessary|essential|required)|(necessary|essential|required)[-_ ]?only)["']?$/i;

/** Whether a name is one that consent is kept under. */
export const isConsentName = (name: string): boolean => CONSENT.test(name) && !TURNED.test(name);

/** A TC string of version 2: its first six bits are the number 2, which is a C. */
const TC_STRING = /^C[\w-]{30,}(?:\.[\w-]+)*$/;

const MOST_CHARACTERS = 8000;
const MOST_LEAVES = 400;
const DEEPEST = 6;

/**
 * What an entry of a page's own storage says of consent, purpose by purpose, whoever wrote it and in
 * whatever form: JSON, `name:value` pairs, a list of what was agreed to, or one word for all of it.
 * Values are looked at and dropped. Where a name can be understood in two ways, nothing is said.
 * @returns null where it says nothing
 */
export function readStoredConsent(
  name: string,
  value: string,
  namer: Namer,
): Witness['purposes'] | null {
  if (value.length > MOST_CHARACTERS || TURNED.test(name)) return null;
  const text = decoded(value);
  const tc = TC_STRING.test(text) ? readTcString(text) : null;
  if (tc) return Object.fromEntries(TCF_MEANINGS.map((one) => [one, tc.consents.includes(one)]));
  const told: Told = { on: new Set(), off: new Set(), listed: false };
  const whole = CONSENT.test(name) ? wholeOf(text.trim()) : null;
  if (whole !== null) return Object.fromEntries(PURPOSES.map((purpose) => [purpose, whole]));
  const json = jsonOf(text);
  if (json !== undefined && typeof json === 'object') walk(json, [name], told, namer, 0);
  else if (CONSENT.test(name)) readPairs(name, text, told, namer);
  else return ofName(name, text, namer);
  if (told.on.size + told.off.size === 0 && !told.listed) return null;
  const rest = told.listed ? PURPOSES.filter((one) => !told.on.has(one)) : [];
  return Object.fromEntries([
    ...[...rest, ...told.off].map((purpose) => [purpose, false] as const),
    ...[...told.on].map((purpose) => [purpose, true] as const),
  ]);
}

interface Told {
  on: Set<Purpose>;
  off: Set<Purpose>;
  /** A list of everything that was agreed to: what is not in it was not. */
  listed: boolean;
}

const wholeOf = (text: string): boolean | null =>
  ALL.test(text) ? true : NONE.test(text) ? false : null;

/** One entry for each purpose: `analytics_consent=granted`. */
function ofName(name: string, text: string, namer: Namer): Witness['purposes'] | null {
  if (!/consent|allow|accept|grant|permission|opt-?in/i.test(name)) return null;
  const purpose = namer(name);
  const answer = answerOf(text.trim());
  return purpose === null || answer === null ? null : { [purpose]: answer };
}

function answerOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  if (typeof value !== 'string') return null;
  return YES.test(value) ? true : NO.test(value) ? false : null;
}

function walk(value: unknown, path: string[], told: Told, namer: Namer, depth: number): void {
  if (depth > DEEPEST) return;
  if (path.some((part) => TURNED.test(part))) return;
  if (Array.isArray(value)) return readList(value.slice(0, MOST_LEAVES), path, told, namer, depth);
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value).slice(0, MOST_LEAVES))
      walk(inner, [...path, key], told, namer, depth + 1);
    return;
  }
  const answer = answerOf(value);
  if (answer === null || !path.some((part) => CONSENT.test(part))) return;
  const inner = path.slice(1).reverse();
  const purpose = inner.map((part) => namer(part)).find((one) => one !== null);
  if (purpose) (answer ? told.on : told.off).add(purpose);
}

function readList(list: unknown[], path: string[], told: Told, namer: Namer, depth: number): void {
  if (!list.every((one) => typeof one === 'string')) {
    for (const one of list) walkEntry(one, path, told, namer, depth);
    return;
  }
  if (!path.some((part) => AGREED.test(part)) || !path.some((part) => CONSENT.test(part))) return;
  const names = list;
  for (const one of names) {
    const purpose = namer(one);
    if (purpose !== null) told.on.add(purpose);
  }
  if (names.some((one) => NEEDED.test(one))) told.listed = true;
}

/** Of a list of things, each tells its own name and answer: `{id: 'analytics', consent: false}`. */
function walkEntry(one: unknown, path: string[], told: Told, namer: Namer, depth: number): void {
  if (typeof one !== 'object' || one === null) return;
  const entry = one as Record<string, unknown>;
  const name = ['id', 'name', 'key', 'category', 'purpose', 'slug', 'type'].find(
    (key) => typeof entry[key] === 'string',
  );
  const label = name === undefined ? '' : String(entry[name]);
  for (const [key, inner] of Object.entries(entry).slice(0, 40))
    if (key !== name) walk(inner, [...path, label, key], told, namer, depth + 1);
}

/** `necessary:1|analytics:0`, `{stats:false,marketing:true}`, `analytics=granted&ads=denied`, `necessary,stats`. */
function readPairs(name: string, text: string, told: Told, namer: Namer): void {
  const pairs = [
    ...text.matchAll(/([\p{L}][\p{L}\d_ -]{1,40})["']?\s*[:=]\s*["']?([\p{L}\d-]{1,12})/gu),
  ].slice(0, MOST_LEAVES);
  for (const [, key = '', value = ''] of pairs) {
    const answer = answerOf(value);
    const purpose = TURNED.test(key) || answer === null ? null : namer(key);
    if (purpose !== null) (answer ? told.on : told.off).add(purpose);
  }
  if (pairs.length > 0 || !/[,|;+]/.test(text) || text.length > 400) return;
  const names = text.split(/[,|;+]/).map((part) => part.replace(/[[\]"']/g, '').trim());
  readList(names, [name, 'accepted'], told, namer, 0);
}

function decoded(value: string): string {
  let text = value;
  for (let turn = 0; turn < 2 && /%[\da-f]{2}/i.test(text); turn++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  if (!/^[\w+/-]{16,}={0,2}$/.test(text)) return text;
  try {
    const inner = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return inner.startsWith('{') || inner.startsWith('[') ? inner : text;
  } catch {
    return text;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
