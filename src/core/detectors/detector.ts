import type { GenericSchema } from 'valibot';
import type { Who } from '../knowledge/companies.ts';
import type { Detail, Kind } from '../model/observation.ts';

/** Where a signal was seen: all that a detector may know of the page beside the signal itself. */
export interface Place {
  /** Registrable domain of the top document. */
  site: string;
  /** Host of the document (or frame) that the signal came from. */
  host: string;
  whoIs(host: string): Who;
  /** Whether a host belongs to another company than the site does. */
  isThirdParty(host: string): boolean;
}

/** One call of a watched page function, told without any DOM type. */
export interface Call {
  api: string;
  /** The object that the function was called on: an identity to remember things by. */
  target: object;
  args: readonly unknown[];
  /** A click or key press of the person is still fresh (transient user activation). */
  clicked: boolean;
  /** Host of the innermost script on the stack; '' where the page itself is the script. Costs a stack. */
  script(): string;
  /** Canvas size and whether anybody could see it; null for other targets. */
  canvas(): { width: number; height: number; visible: boolean } | null;
}

/** What a page function told: a payload for the detector's `signal`, and what makes it one of a kind. */
export type PageSignal = Record<string, string | boolean>;

/**
 * The part of a detector that runs inside the page, in front of the page's own scripts. Listed apart
 * (watches.ts), so that nothing else of the detectors is loaded into every frame.
 */
export interface PageWatch {
  /** Paths from the global object, e.g. `Geolocation.prototype.getCurrentPosition`. */
  apis: readonly string[];
  /** Called before the native function, with the memory kept for `call.target`. Never throws. */
  onCall(call: Call, memory: Map<string, unknown>): PageSignal[];
}

/** One kind of observation: what it is made from, what names it, and what is kept of it. */
export interface Detector<K extends Kind, Payload> {
  kind: K;
  /** Shape of the payload; anything else is dropped at the border. */
  signal: GenericSchema<unknown, Payload>;
  /** What is to be recorded: nothing, one thing, or several where a signal means several. */
  observe(payload: Payload, place: Place): Seen<K> | readonly Seen<K>[] | null;
}

/** Name within (visit, kind), and the detail to keep. */
export interface Seen<K extends Kind> {
  key: string;
  detail: Detail<K>;
}
