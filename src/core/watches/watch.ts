/** One call of a watched page function, told without any DOM type. */
export interface Call {
  /** As the watch names it. */
  api: string;
  args: readonly unknown[];
  /** A click or key press of the person is still fresh (transient user activation). */
  clicked(): boolean;
  /** Host of the script that is responsible; '' where the page itself is. Costs a stack. */
  script(): string;
  /** Canvas size and whether anybody could see it; null for other targets. */
  canvas(): { width: number; height: number; visible: boolean } | null;
  /**
   * What the browser itself says of the target: `font` of a drawing context, `font-family` written on
   * an element, `seconds` of an offline audio context or a buffer of sound, `area` of a storage, name of
   * a `node`; null where it says nothing. With `of`: what it says of that object instead.
   */
  read(
    name: 'font' | 'font-family' | 'seconds' | 'area' | 'node',
    of?: unknown,
  ): string | number | null;
  /**
   * Families that the document brings along itself, as its font faces call them; without the faces that
   * could not be loaded. Walks all of them.
   */
  ownFonts(): readonly string[];
  /** Has `judge` asked when the page has had time to go on (1.5 s), or goes away. */
  later(judge: () => Told): void;
}

/**
 * What a page function told: a payload for the detector's `signal`, and what makes it one of a kind.
 * `half` is none of the payload: true counts only beside another technique of the same script,
 * `beside properties` also where the script collects properties.
 */
export type PageSignal = Record<string, string | boolean>;
export type Told = readonly PageSignal[] | null;

/**
 * The part of a detector that runs inside the page, in front of the page's own scripts: free of
 * everything else of the detectors, because it is loaded into every frame.
 */
export interface PageWatch<Memory = unknown> {
  /**
   * Paths from the global object: `Geolocation.prototype.getCurrentPosition` for a function,
   * `get Navigator.prototype.platform` and `set ...` for a property, `new OscillatorNode` for a class.
   */
  apis: readonly string[];
  /** After so many calls an API is left alone: what is called so often recognises nobody any more. */
  mostCalls?: number;
  /** Whether one memory is kept for the whole document; otherwise one for each object called on. */
  scope?: 'document';
  /**
   * Makes an empty memory. A drawing context shares its canvas's. `together` is one object without a
   * prototype for all memories of the watch in a document, empty at first.
   */
  memory(together: object): Memory;
  /** Called before the native function. Calls nothing that the page could have changed. */
  onCall(call: Call, memory: Memory): Told;
}
