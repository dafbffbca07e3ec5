import { localDay } from '../src/core/model/visit.ts';

/** The local calendar day, YYYY-MM-DD. */
export const today = (): string => localDay(Date.now(), new Date().getTimezoneOffset());
