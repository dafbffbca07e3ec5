import type { DataKind } from '../model/data-kind.ts';
import type { LeakMoment } from '../model/observation.ts';
import { sameName } from '../web/same-name.ts';
import { siteOf } from '../web/site-of.ts';
import { isEmail } from './shape.ts';
import type { Token, Tokens } from './tokens.ts';

/**
 * Mailboxes of offices, not of people: RFC 2142, and what sites call theirs in the languages of their
 * pages. Whole words of the part before the @.
 */
const OFFICES =
  /^(?:info\p{L}*|mail|e-?mail|office|contact\p{L}*|kontakt|contatti?|contacto|contato|support|suporte|soporte|supporto|assistenza|help|helpdesk|hilfe|aide|ayuda|ajuda|service|customer|customers|kunden\p{L}*|klant\p{L}*|servicio|sales|vertrieb|ventas|vendas|vendite|ventes|verkoop|marketing|press|presse|prensa|media|jobs|careers?|karriere|hr|bewerbung|legal|privacy|datenschutz|dpo|gdpr|rgpd|imprint|impressum|abuse|security|noc|admin\p{L}*|administrator|root|webmaster|hostmaster|postmaster|no|noreply|donotreply|newsletter|news|shop|store|order\p{L}*|orders|bestellung\p{L}*|billing|invoice|rechnung|accounts|buchhaltung|team|hello|hallo|hola|ciao|bonjour|salut|biuro|sekretariat|reception|rezeption|booking\p{L}*|reservations?|redaktion|editor|feedback|enquir\p{L}+|inquir\p{L}+|test|demo|example|sample|user|username|name|your|yourname|youremail|you|email|someone|firstname|lastname|vorname|nachname)$/iu;

/** Domains that are kept for examples (RFC 2606), and those that pages use for them. */
const EXAMPLES =
  /^(?:example\.(?:com|net|org|edu)|(?:domain|company|yourdomain|yourcompany|test|mysite|site|website|acme)\.(?:com|de|org|net|test)|.*\.(?:test|invalid|localhost))$/i;

/** Sites show so much of an address that one knows it again, and no more. */
const MASKED = /[*•…·]|x{3,}|\.{2}/i;

const digitsOf = (text: string) => text.replace(/\D/g, '');
/** Shorter numbers are extensions, or the code of a country alone. */
const LEAST_DIGITS = 8;

/**
 * Whether an address or number that a page knows is one of a person, as far as it can be told: neither
 * the site's own nor an office's, and no example.
 *
 * @param site The site whose page holds it.
 */
export function isPersonal(data: DataKind, value: string, site: string): boolean {
  if (data === 'phone') {
    const digits = digitsOf(value);
    return digits.length >= LEAST_DIGITS && digits.length <= 15 && !isMadeUp(digits);
  }
  if (data !== 'email' || !isEmail(value) || MASKED.test(value)) return false;
  const at = value.lastIndexOf('@');
  const domain = value.slice(at + 1).toLowerCase();
  if (siteOf(domain) === site || sameName(domain, site) || EXAMPLES.test(domain)) return false;
  // `support+shop`, `no-reply`, `team.berlin`: what it begins with says whose it is.
  const [first = ''] = value.slice(0, at).split(/[+._-]/);
  return !OFFICES.test(first);
}

/** One digit again and again, or counted up: what stands in a field to show how it is filled in. */
const isMadeUp = (digits: string): boolean =>
  /(\d)\1{5}/.test(digits) || /(?:0123456|1234567|2345678)/.test(digits);

/**
 * What a form calls an address that is somebody else's: whom a gift, an invitation or a message goes to.
 * Compared with its names and label.
 */
const OTHERS =
  /recipient|receiver|friend|invite|\bgift\b|\brefer(?:ral|red|ee)?\b|merchant|seller|vendor|empf[aä]nger|freund|h[aä]ndler|verk[aä]ufer|destinat|amigo|amico|\bami\b|vendedor|venditore|vendeur|ontvanger|vriend|verkoper|odbiorc|znajom|penerima|al[iı]c[iı]|受信者|宛先|友達|صديق|مستلم/iu;
/** The heads of a letter, which stand alone or in the name of a field. */
const HEADS = /(?:^|\s)(?:to|cc|bcc)(?:$|\s)/i;
const HEAD = /^\W*(?:to|cc|bcc|an|para|à|do|naar|kepada|kime)\W*$/i;

/** Whether a field is for somebody else's address than that of whoever sees it. */
export function isForAnother({ names, label }: { names: string; label: string }): boolean {
  const words = names.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_[\].-]/g, ' ');
  return OTHERS.test(`${words} ${label}`) || HEADS.test(words) || HEAD.test(label);
}

const SCRAMBLED = /sha|md5|ripemd|salted/;

/**
 * Of what a value is searched by, only its digests: an address that merely stands somewhere in a page
 * may be anybody's, but nobody scrambles a contact address to hand it on.
 */
export const onlyScrambled = (tokens: Tokens): Tokens => ({
  ...tokens,
  loose: [],
  bounded: [],
  whole: [],
  named: [],
  halves: null,
  number: '',
  exact: tokens.exact.filter(({ how }: Token) => SCRAMBLED.test(how)),
});

/** When a value that was found in a request was typed, sent, and known to the site: all by one clock. */
export interface Moments {
  /** When it was last typed; null where nobody typed it. */
  typed: number | null;
  /** Since when the site is known to have it; null where it did not. */
  known: number | null;
  /** When the person sent a form that the site had filled it in, newest last. */
  sentWith: readonly number[];
  /** When forms were sent. */
  submits: readonly number[];
}

/** Clocks of the page and of the network differ by a little (milliseconds). */
const SAME = 3;

/**
 * How a value came to leave at a time. What the person sent is theirs to send (`after`), also where the
 * site had filled it in. What the site had before it was typed did not leave because of the typing.
 */
export function momentOf({ typed, known, sentWith, submits }: Moments, at: number): LeakMoment {
  const sent = (since: number, times: readonly number[]) =>
    times.some((time) => time >= since - SAME && time <= at + SAME);
  if (typed !== null && sent(typed, submits)) return 'after';
  if (known !== null && sent(known, sentWith)) return 'after';
  return known !== null && (typed === null || known <= typed) ? 'known' : 'before';
}
