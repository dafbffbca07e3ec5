/**
 * Functions of the language as they were before the page could change them. Watches run among the
 * page's own scripts: they call nothing through a prototype, walk no iterators, and keep what they
 * remember in objects without prototypes.
 */
export const { apply } = Reflect;
const codeAtOf = String.prototype.charCodeAt;
const indexOfOf = String.prototype.indexOf;
const sliceOf = String.prototype.slice;
const lowerOf = String.prototype.toLowerCase;
const { create } = Object;

/** An object to remember by names in, without what every other object has. */
export const blank = <Value>(): Record<string, Value> => create(null) as Record<string, Value>;

/** UTF-16 code unit at a position; NaN past the end. */
export const codeAt = (text: string, at: number): number => apply(codeAtOf, text, [at]);
export const indexOf = (text: string, part: string, from = 0): number =>
  apply(indexOfOf, text, [part, from]);
export const slice = (text: string, from: number, to?: number): string =>
  apply(sliceOf, text, [from, to]);
export const lower = (text: string): string => apply(lowerOf, text, []);
export const startsWith = (text: string, part: string): boolean =>
  slice(text, 0, part.length) === part;

/** Different texts, and how many there are. */
export class Names {
  readonly #known = blank<true>();
  size = 0;
  /** The names with spaces between, in the order in which they came. */
  list = '';

  /** @returns whether the name is new */
  add(name: string): boolean {
    if (this.#known[name]) return false;
    this.#known[name] = true;
    this.list += this.size++ === 0 ? name : ` ${name}`;
    return true;
  }

  has(name: string): boolean {
    return this.#known[name] === true;
  }
}
