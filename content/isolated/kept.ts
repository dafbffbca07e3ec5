/** Entries of local storage that are compared; a page with more is an application. */
const MOST = 100;
/** A script that has taken the storage writes to it soon (milliseconds). */
const SOON = 1200;

/**
 * What is in local storage, compared from one taking of it to the next: `localStorage.id = ...` calls
 * no function that could be watched. What is new was written by whoever took the storage last.
 */
export class Kept {
  readonly #found: (name: string, value: string, host: string) => void;
  #names: Set<string> | null = null;
  #opener = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(found: (name: string, value: string, host: string) => void) {
    this.#found = found;
  }

  /** A script of `host` takes the storage now. */
  opened(host: string): void {
    // It is being waited for what this one writes: it takes the storage again with every line.
    if (host === this.#opener && this.#timer !== undefined) return;
    if (this.#names === null) {
      this.#names = new Set(namesNow());
      addEventListener('pagehide', () => this.#compare());
    } else this.#compare();
    this.#opener = host;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#compare();
    }, SOON);
  }

  /** Written by a function that was watched. */
  known(name: string): void {
    this.#names?.add(name);
  }

  #compare(): void {
    const names = this.#names;
    if (!names || names.size > MOST) return;
    for (const name of namesNow()) {
      if (names.has(name)) continue;
      names.add(name);
      const value = localStorage.getItem(name);
      if (value !== null) this.#found(name, value, this.#opener);
    }
  }
}

function namesNow(): string[] {
  try {
    const { length } = localStorage;
    return Array.from({ length: Math.min(length, MOST + 1) }, (_, i) => localStorage.key(i) ?? '');
  } catch {
    // A frame that may keep nothing.
    return [];
  }
}
