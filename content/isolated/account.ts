import { plain } from './plain.ts';

/** Ways out of an account by where they lead, as sites and their frameworks write them. */
const WAY_OUT = /log[-_]?out|logoff|sign[-_]?out|abmelden|deconnexion|cerrar-sesion/i;
const ADDRESS = /[^\s@"'<>(),;:[\]{}|]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}/gu;
/** A menu of an account is short: what is longer holds the page. */
const LONGEST_MENU = 400;
const MOST_LEVELS = 5;

/**
 * The address that stands in the menu of an account, beside the way out of it ("Signed in as …"): in the
 * smallest box around that link that holds one. Null where there is none, or more than one, or where it
 * can be written to: whom one is oneself, one does not write to.
 */
export function accountAddress(): string | null {
  let box = wayOut();
  for (let up = 0; box && up < MOST_LEVELS; up++, box = plain(box).parentElement) {
    if (box === document.body) return null;
    const text = plain(box).textContent;
    if (text.length > LONGEST_MENU) return null;
    if (!text.includes('@')) continue;
    if (plain(box).querySelector('a[href^="mailto:" i]')) return null;
    return only(addressesIn(box));
  }
  return null;
}

let links = -1;
/**
 * The browser keeps lists of links and forms: they are gone through where they have grown or shrunk. Those of
 * `document` itself a page can put an element of its own before (`<img name="links">`).
 */
function wayOut(): Element | null {
  const all = document.getElementsByTagName('a');
  const forms = document.getElementsByTagName('form');
  if (links === all.length + forms.length) return null;
  links = all.length + forms.length;
  for (const link of all) if (WAY_OUT.test(link.getAttribute('href') ?? '')) return link;
  for (const form of forms) if (WAY_OUT.test(plain(form).getAttribute('action') ?? '')) return form;
  return null;
}

/** Texts of different elements stand side by side, often without a space between them. */
function addressesIn(box: Element): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    found.push(...(node.nodeValue?.match(ADDRESS) ?? []));
  return found;
}

/** A key under which pages hand the address of their visitor to scripts, and the address up to its sign. */
const BEFORE =
  /(?:^|[^\p{L}\p{N}])(?:(?:user|customer|member|account|visitor|client|profile|buyer|shopper)[_-]?)?e?-?mail(?:[_-]?address)?\\*["']?\s*[:=]\s*\\*["']([^\s"'\\<>@]{1,64})$/iu;
const AFTER = /^@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,24})\\*["']/u;
/** Attributes in which pages do the same. */
const CARRIERS = ['data-email', 'data-user-email', 'data-customer-email', 'data-useremail'];
const CARRYING = CARRIERS.map((name) => `[${name}]`).join();
const MOST_CARRIERS = 20;
/** Letters of a key and an address on either side of its sign. */
const REACH = 120;
/** Characters of data, and signs in them, that are looked at in one document. */
const MOST_DATA = 1_000_000;
const MOST_SIGNS = 300;

let lookedAt = 0;
/**
 * The one address among the data that a page was delivered with. It may be anybody's, so it counts only
 * where it leaves scrambled; what describes the page for search engines is left out. Each script is looked
 * at once.
 */
export function dataAddress(): string | null {
  const scripts = document.getElementsByTagName('script');
  if (lookedAt === scripts.length) return null;
  const found: string[] = [];
  let size = 0;
  for (let at = lookedAt; at < scripts.length; at++) {
    const script = scripts[at];
    if (!script || script.src !== '' || script.type === 'application/ld+json') continue;
    const text = script.textContent;
    if ((size += text.length) > MOST_DATA) break;
    addAddresses(text, found);
  }
  lookedAt = Math.max(lookedAt, scripts.length);
  for (const element of [...document.querySelectorAll(CARRYING)].slice(0, MOST_CARRIERS))
    for (const name of CARRIERS) found.push(...(element.getAttribute(name)?.match(ADDRESS) ?? []));
  return only(found);
}

function addAddresses(text: string, found: string[]): void {
  let signs = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (++signs > MOST_SIGNS) return;
    const domain = AFTER.exec(text.slice(at, at + REACH))?.[1];
    const local = domain && BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
    if (local) found.push(`${local}@${domain}`);
  }
}

function only(found: readonly string[] | null): string | null {
  const all = new Set((found ?? []).map((address) => address.replace(/\.$/, '').toLowerCase()));
  const [one = null] = all;
  return all.size === 1 ? one : null;
}
