import { siteOf } from '../web/site-of.ts';

/** A mark that went from the company that set it to another. */
export interface Handed {
  from: string;
  to: string;
  /** What the caller knows the page by. */
  page: string;
}

/** What is remembered is bounded: the oldest goes first. */
const MOST_HELD = 5000;
const MOST_SENT = 2000;
const MOST_HOLDERS = 4;

/**
 * Which site holds which mark, and which host was sent it, whichever is heard of first. Marks come in
 * hashed. The site that was seen with a mark first is taken for the one that made it.
 */
export class Marks {
  readonly #held = new Map<string, string[]>();
  readonly #sent = new Map<string, { to: string; page: string; hop: string | null }[]>();

  /** A site keeps this mark. @returns to whom it had been sent already */
  hold(mark: string, host: string): Handed[] {
    const site = siteOf(host);
    const holders = this.#held.get(mark) ?? [];
    if (holders.some((known) => siteOf(known) === site) || holders.length >= MOST_HOLDERS)
      return [];
    this.#held.set(mark, [...holders, host]);
    trim(this.#held, MOST_HELD);
    return (this.#sent.get(mark) ?? []).flatMap((sent) => this.#handed(mark, sent));
  }

  /**
   * A host was asked with this mark in the address.
   * @param hop host that the browser was sent on from, if any
   * @returns from whom the mark is
   */
  send(mark: string, to: string, page: string, hop: string | null): Handed[] {
    const sent = { to, page, hop };
    const known = this.#sent.get(mark) ?? [];
    if (known.length < MOST_HOLDERS * 4) this.#sent.set(mark, [...known, sent]);
    trim(this.#sent, MOST_SENT);
    return this.#handed(mark, sent);
  }

  #handed(mark: string, { to, page, hop }: { to: string; page: string; hop: string | null }) {
    const holders = this.#held.get(mark) ?? [];
    const asked = siteOf(to);
    const direct = holders.find((holder) => hop !== null && siteOf(holder) === siteOf(hop));
    if (direct !== undefined && siteOf(direct) !== asked)
      return [{ from: hop ?? direct, to, page }];
    const [maker] = holders;
    return maker === undefined || siteOf(maker) === asked ? [] : [{ from: maker, to, page }];
  }
}

function trim(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
