import * as v from 'valibot';
import { policyAddressSchema, policyContactSchema, type Policy } from '../model/visit.ts';
import { siteOf, webHost } from '../web/site-of.ts';
import { fold } from '../words/phrases.ts';
import { isAccountLink, isDoNotSellLink, isPrivacyLink, isSettingsLink } from './link-words.ts';

/** A link of a page: what it says, and where it leads. */
export interface PageLink {
  text: string;
  url: string;
}

/** A path that only says "account", in whichever way: one that says more may say who. */
const ACCOUNT_PATH =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:my|your|mein|mon|mi|customer|kunden|client)?[-_]?(?:accounts?|konto|compte|cuenta|conta|akun|hesabim|mypage)(?:\/(?:settings|login|overview|dashboard|index))?(?:\.[a-z]{3,5})?\/?$/i;
/** Local parts that people write to about their data. */
const PRIVACY_MAIL =
  /^(?:.*[._-])?(?:privacy|privacidad|privacidade|privacyteam|dataprotection|data-protection|datenschutz|dpo|dsb|dpd|rgpd|gdpr|dsgvo|lgpd|rodo|odo|iod|tietosuoja|personvern|dataskydd|privasi|avg|kvkk|encarregado|delegado)(?:[._-].*)?$/i;

/**
 * What a page's links say of the site's own policy: the shortest that names it, on the site itself.
 * @param site the registrable domain that was visited
 * @param page address of the page, to know the policy itself by; its mail addresses count only there
 */
export function findPolicy(
  site: string,
  page: string,
  links: readonly PageLink[],
  mails: readonly string[],
  known: Policy = {},
): Policy {
  const own = links.flatMap(({ text, url }) => {
    const address = publicAddress(url, site);
    return address === null ? [] : [{ text: fold(text), address }];
  });
  const shortest = (fits: (text: string, address: string) => boolean) =>
    own
      .filter(({ text, address }) => fits(text, address))
      .sort((a, b) => a.text.length - b.text.length)[0]?.address;
  const doNotSell = shortest((text) => isDoNotSellLink(text));
  const privacy = shortest(
    (text) => isPrivacyLink(text) && !isSettingsLink(text) && !isDoNotSellLink(text),
  );
  const account = shortest(
    (text, address) => isAccountLink(text) && ACCOUNT_PATH.test(new URL(address).pathname),
  );
  const here = publicAddress(page, site);
  const contact =
    here !== null && here === (privacy ?? known.privacy) ? contactIn(site, mails) : undefined;
  return {
    ...(privacy === undefined ? {} : { privacy }),
    ...(doNotSell === undefined ? {} : { doNotSell }),
    ...(account === undefined ? {} : { account }),
    ...(contact === undefined ? {} : { contact }),
  };
}

/** An address of the site without what stands behind `?` and `#`; null for others and for odd ones. */
function publicAddress(url: string, site: string): string | null {
  const host = webHost(url);
  if (host === null || siteOf(host) !== site) return null;
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  // A long run of figures and letters may be a mark of the person.
  const marked = /[^/]*(?:\d[a-z]*){12,}|@/i.test(pathname);
  const fits = !marked && pathname !== '/' && v.is(policyAddressSchema, address);
  return fits ? address : null;
}

/** Whom the policy says to write to: an address for privacy, or else one of the site itself. */
function contactIn(site: string, mails: readonly string[]): string | undefined {
  const told = mails
    .map((mail) => mail.trim().toLowerCase())
    .filter((mail) => v.is(policyContactSchema, mail));
  const isOwn = (mail: string) => siteOf(mail.split('@')[1] ?? '') === site;
  const isForPrivacy = (mail: string) => PRIVACY_MAIL.test(mail.split('@')[0] ?? '');
  return (
    told.find((mail) => isForPrivacy(mail) && isOwn(mail)) ??
    told.find(isForPrivacy) ??
    told.find(isOwn)
  );
}
