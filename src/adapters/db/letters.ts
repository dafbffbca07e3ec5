import type { Letter } from '../../core/model/letter.ts';
import type { Policy } from '../../core/model/visit.ts';
import type { Database } from './open.ts';

/** All letters, the one that was begun last first: a person writes dozens, not thousands. */
export const readLetters = async (db: Database): Promise<Letter[]> =>
  (await db.letters.toArray()).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));

/**
 * Keeps a letter. One that is not there is only begun where it `isNew`: a page that still shows a letter
 * must not bring it back after it was forgotten.
 * @returns whether it was kept
 */
export async function saveLetter(db: Database, letter: Letter, isNew: boolean): Promise<boolean> {
  return db.transaction('rw', db.letters, async () => {
    if (((await db.letters.get(letter.id)) === undefined) !== isNew) return false;
    await db.letters.put(letter);
    return true;
  });
}

export const deleteLetter = (db: Database, id: string): Promise<void> => db.letters.delete(id);

/** Letters that go with a site when it is forgotten: those about it, and those to companies whose words name it. */
export const lettersOf = (db: Database, site: string) =>
  db.letters.filter((letter) => letter.site === site || isNamed(site, letter.text));

/**
 * Letters that go with a company when it is forgotten: those to it, and those whose words name it or
 * one of its registrable domains.
 */
export const lettersNaming = (db: Database, company: string, domains: ReadonlySet<string>) =>
  db.letters.filter(
    ({ company: to, text }) =>
      to === company ||
      isWord(company, text) ||
      [...domains].some((domain) => isNamed(domain, text)),
  );

const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function isNamed(site: string, text: string | null): boolean {
  if (text === null) return false;
  return new RegExp(`(?<![a-z0-9-])${escaped(site)}(?![a-z0-9-]|\\.[a-z0-9])`, 'i').test(text);
}

/** Written as the company writes itself: "Meta" is one, "meta" is a word. */
const isWord = (name: string, text: string | null): boolean =>
  text !== null &&
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** Adds what was found to a site that is on record, and changes nothing where it is not. */
export async function keepPolicy(db: Database, site: string, found: Policy): Promise<void> {
  await db.transaction('rw', db.sites, async () => {
    const known = await db.sites.get(site);
    if (known) await db.sites.put({ ...known, policy: { ...found, ...known.policy } });
  });
}
