/**
 * Characters of a mailto: address that are handed on whole. Windows stops at 2,048 (Chromium's
 * platform_util_win.cc), with room for what a browser adds; elsewhere a command line takes far more than a
 * letter has.
 */
export const MOST_LINK = 2000;
export const MOST_LINK_ELSEWHERE = 30_000;

/** One address that mail programs take as one: nothing in it that would add another or a header. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"?&%]+@[^\s@<>()[\]\\,;:"?&%]+$/;

/** A link that opens the person's mail program (RFC 6068), and whether the letter is in it. */
export interface MailLink {
  href: string;
  whole: boolean;
}

/** @param most characters that the link may have */
export function mailLink(
  to: string | null,
  subject: string,
  body: string,
  most = MOST_LINK,
): MailLink {
  const address = to !== null && ADDRESS.test(to) ? part(to).replaceAll('%40', '@') : '';
  const bare = `mailto:${address}?subject=${part(subject)}`;
  const href = `${bare}&body=${part(body.replace(/\r\n?|\n/g, '\r\n'))}`;
  return href.length <= most ? { href, whole: true } : { href: bare, whole: false };
}

export const isMailAddress = (text: string): boolean => ADDRESS.test(text);

/** Half a character of a cut text cannot be encoded. */
const part = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
