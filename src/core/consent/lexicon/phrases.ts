import { membersOf, SPACELESS } from './fold.ts';

/** Latin letters next to such a script: 'Cookieを'. */
const FOREIGN = /(?<=[^\p{sc=Latin}\s])[a-z]+|[a-z]+(?=[^\p{sc=Latin}\s])/gu;

/** Letters of a stem that is looked for inside words. */
const SHORTEST_WITHIN = 5;

interface Entry<T> {
  /** Words after the first. */
  rest: string[];
  /** The last word only begins so. */
  open: boolean;
  what: T;
}

/** Finds many words and phrases in a folded text in one pass. */
export class PhraseFinder<T> {
  readonly #exact = new Map<string, Entry<T>[]>();
  readonly #stems = new Map<string, Entry<T>[]>();
  readonly #inside: [string, T][] = [];
  #shortest = Infinity;

  /**
   * @param list members parted by `|`; `word*` is any word that begins so
   * @param whatOf what to tell where one of them is found
   */
  add(list: string | undefined, whatOf: () => T, spaceless = false): void {
    for (const member of membersOf(list)) {
      const open = member.endsWith('*');
      const plain = open ? member.slice(0, -1) : member;
      if (spaceless && SPACELESS.test(plain)) {
        this.#inside.push([plain.replaceAll(' ', ''), whatOf()]);
        continue;
      }
      const [first = '', ...rest] = plain.split(' ');
      const stem = open && rest.length === 0;
      if (stem) this.#shortest = Math.min(this.#shortest, first.length);
      const map = stem ? this.#stems : this.#exact;
      const entry = { rest, open, what: whatOf() };
      const entries = map.get(first);
      if (entries) entries.push(entry);
      else map.set(first, [entry]);
    }
  }

  /** Everything found; a member found twice is told twice, by the same object where T is one. */
  in(text: string): T[] {
    const found: T[] = [];
    const unspaced = SPACELESS.test(text);
    const folded = unspaced ? text.replace(FOREIGN, ' $& ') : text;
    const words = folded.trim().split(/ +/);
    words.forEach((word, at) => {
      for (const { rest, open, what } of this.#exact.get(word) ?? [])
        if (follows(words, at + 1, rest, open)) found.push(what);
      for (let size = this.#shortest; size <= word.length; size++)
        for (const { what } of this.#stems.get(word.slice(0, size)) ?? []) found.push(what);
    });
    if (unspaced) {
      const whole = text.replaceAll(' ', '');
      for (const [part, what] of this.#inside) if (whole.includes(part)) found.push(what);
    }
    return found;
  }

  /** Stems of words that begin inside others, for languages that write words in one. */
  within(folded: string): T[] {
    return [...this.#stems].flatMap(([stem, entries]) =>
      stem.length >= SHORTEST_WITHIN && folded.includes(stem)
        ? entries.map(({ what }) => what)
        : [],
    );
  }
}

const follows = (words: readonly string[], at: number, rest: readonly string[], open: boolean) =>
  rest.every((wanted, i) => {
    const word = words[at + i];
    return open && i === rest.length - 1 ? word?.startsWith(wanted) : word === wanted;
  });
