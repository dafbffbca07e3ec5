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
  /** Name within (visit, kind), and the detail to keep; null where there is nothing to record. */
  observe(payload: Payload, place: Place): { key: string; detail: Detail<K> } | null;
}
