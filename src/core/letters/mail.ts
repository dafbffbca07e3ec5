/**
 * Characters of a mailto: address that every desktop hands on whole (Windows stops at 2,048; room for
 * what a browser adds).
 */
export const MOST_LINK = 2000;

/** One address that mail programs take as one: nothing in it that would add another or a header. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"?&%]+@[^\s@<>()[\]\\,;:"?&%]+$/;

/** A link that opens the person's mail program (RFC 6068), and whether the letter is in it. */
export interface MailLink {
  href: string;
  whole: boolean;
}

export function mailLink(to: string | null, subject: string, body: string): MailLink {
  const address = to !== null && ADDRESS.test(to) ? part(to).replaceAll('%40', '@') : '';
  const bare = `mailto:${address}?subject=${part(subject)}`;
  const href = `${bare}&body=${part(body.replace(/\r\n?|\n/g, '\r\n'))}`;
  return href.length <= MOST_LINK ? { href, whole: true } : { href: bare, whole: false };
}

export const isMailAddress = (text: string): boolean => ADDRESS.test(text);

/** Half a character of a cut text cannot be encoded. */
const part = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
