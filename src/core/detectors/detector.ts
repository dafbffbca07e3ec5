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
