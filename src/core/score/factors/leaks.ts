import { SENSITIVE, type DataKind } from '../../model/data-kind.ts';
import type { Detail } from '../../model/observation.ts';
import { siteOf } from '../../web/site-of.ts';
import type { Factor, Item } from '../factor.ts';
import { findingsOfKind, type EvidenceRef, type Facts } from '../facts.ts';

/** Harm by what left (ts-1). Sensitive kinds of data are 40, those that money can be stolen with 35. */
const SPECIAL = 40;
const PRICE: Partial<Record<DataKind, number>> = {
  password: SPECIAL,
  'national-id': 35,
  passport: 35,
  'payment-card': 35,
  'bank-account': 35,
  income: 25,
  email: 25,
  phone: 25,
  address: 18,
  'birth-date': 18,
};
const OTHER = 12;
/** A scrambled copy is matched with other scrambled copies: that is what it is made for. */
const SCRAMBLED = 0.75;
const ONLY_AFTER_SENDING = 0.5;
/**
 * The site was given it, and handed it on. That is no worse than handing on what was just sent: there, too,
 * the person meant it for the site alone. It is no better either, as nothing needed to be done for it.
 */
const KNOWN_TO_SITE = 0.5;
/** A pixel that says itself that scrambled contact data came along; nobody saw it being typed. */
const DECLARED = 9;
const SENSITIVE_ADDRESS = 10;
const WHOLE_ADDRESS = 2;

const CEILING_SPECIAL = 44;
const CEILING_CONTACT = 74;
const CEILING = 89;

/** Something that the person typed or the site knew, or the address of what they read, went to another company. */
export const leaks: Factor = {
  id: 'leaks',
  cap: 45,
  /** Contents are looked at only where something was typed; nothing can leak that nobody asked for. */
  observed: (facts) =>
    facts.sources.includes('contents') ||
    findingsOfKind(facts, 'leak').length > 0 ||
    findingsOfKind(facts, 'field').length === 0,
  items: (facts) => [...left(facts), ...declared(facts), ...addresses(facts)],
};

/** One item for each (kind of data, company): the worst way that it left by. */
function left(facts: Facts): Item[] {
  const worst = new Map<string, Item>();
  for (const { latest, weight, evidence } of findingsOfKind(facts, 'leak')) {
    const { data, company, host } = latest.detail;
    const to = company ?? siteOf(host);
    const key = `${data}>${to}`;
    const points = priceOf(latest.detail) * weight;
    const known = worst.get(key);
    const all: EvidenceRef[] = [...(known?.evidence ?? []), ...evidence];
    const grave = graveness(latest.detail);
    const best = known && known.points >= points ? known : { ...grave, points };
    const ceiling = Math.min(known?.ceiling ?? CEILING, grave.ceiling);
    // Of two that are as grave, what was typed gives the reason its name.
    const id =
      known && known.ceiling === ceiling && known.id !== 'leak_known' ? known.id : grave.id;
    worst.set(key, { ...best, id, ceiling, words: [to, data], evidence: all });
  }
  return [...worst.values()];
}

function priceOf({ data, coding, when }: Detail<'leak'>): number {
  const price = PRICE[data] ?? (SENSITIVE.has(data) ? SPECIAL : OTHER);
  const scrambled = /sha|md[245]|ripemd|mmh|salted|whirlpool/.test(coding) ? SCRAMBLED : 1;
  const moment = { before: 1, after: ONLY_AFTER_SENDING, known: KNOWN_TO_SITE }[when];
  return price * scrambled * moment;
}

function graveness({ data, when }: Detail<'leak'>): { id: string; ceiling: number } {
  if (data === 'password' || SENSITIVE.has(data))
    return { id: 'leak_sensitive', ceiling: CEILING_SPECIAL };
  const contact = data === 'email' || data === 'phone';
  return contact && when === 'before'
    ? { id: 'leak_contact', ceiling: CEILING_CONTACT }
    : { id: when === 'known' ? 'leak_known' : 'leak', ceiling: CEILING };
}

function declared(facts: Facts): Item[] {
  return findingsOfKind(facts, 'pixel').flatMap(({ latest, weight, evidence }) =>
    latest.detail.about.length === 0
      ? []
      : [
          {
            id: 'pixel_about',
            words: [latest.detail.company ?? siteOf(latest.detail.host)],
            points: DECLARED * weight,
            evidence,
          },
        ],
  );
}

function addresses(facts: Facts): Item[] {
  return findingsOfKind(facts, 'referrer').map(({ latest, weight, evidence }) => ({
    id: latest.detail.topic === null ? 'whole_address' : 'sensitive_address',
    words: [latest.detail.company ?? siteOf(latest.detail.host)],
    points: (latest.detail.topic === null ? WHOLE_ADDRESS : SENSITIVE_ADDRESS) * weight,
    evidence,
  }));
}
