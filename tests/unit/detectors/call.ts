import type { Call, PageSignal, PageWatch, Told } from '../../../src/core/watches/watch.ts';

interface Given {
  args?: readonly unknown[];
  clicked?: boolean;
  script?: string;
  canvas?: { width: number; height: number; visible: boolean } | null;
  /** What the browser says that nodes among the arguments are. */
  nodes?: ReadonlyMap<unknown, string>;
  ownFonts?: readonly string[];
  read?: Partial<Record<'font' | 'font-family' | 'seconds' | 'area' | 'node', string | number>>;
}

/** A watch as the page's world uses it: calls go in, signals come out, also the ones told later. */
export class Played<Memory> {
  readonly told: PageSignal[] = [];
  stacks = 0;
  readonly #watch: PageWatch<Memory>;
  readonly #memories = new Map<unknown, Memory>();
  readonly #together = Object.create(null) as object;
  #later: (() => Told)[] = [];

  constructor(watch: PageWatch<Memory>) {
    this.#watch = watch;
  }

  /** Calls a watched function on a target; the same target has the same memory. */
  call(api: string, given: Given = {}, target: unknown = 'one'): this {
    if (!this.#watch.apis.includes(api)) throw new Error(`${api} is not watched`);
    const scope = this.#watch.scope ?? target;
    if (!this.#memories.has(scope)) this.#memories.set(scope, this.#watch.memory(this.#together));
    const call: Call = {
      api,
      args: given.args ?? [],
      clicked: () => given.clicked ?? false,
      script: () => {
        this.stacks += 1;
        return given.script ?? '';
      },
      canvas: () => given.canvas ?? null,
      read: (name, of) => (of ? given.nodes?.get(of) : given.read?.[name]) ?? null,
      ownFonts: () => given.ownFonts ?? [],
      later: (judge) => this.#later.push(judge),
    };
    this.told.push(...(this.#watch.onCall(call, this.#memories.get(scope) as Memory) ?? []));
    return this;
  }

  /** The page had time to go on. */
  settle(): this {
    const due = this.#later;
    this.#later = [];
    for (const judge of due) this.told.push(...(judge() ?? []));
    return this;
  }
}
