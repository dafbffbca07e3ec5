import { localDay } from '../../core/model/visit.ts';

/** Calendar day (YYYY-MM-DD) of a time (ms), in the time zone of this machine as it was then. */
export const dayOf = (at: number): string => localDay(at, new Date(at).getTimezoneOffset());
