import { localDay } from '../src/core/model/visit.ts';

/** Local calendar day (YYYY-MM-DD) of a time (ms). */
export const dayOf = (at: number): string => localDay(at, new Date(at).getTimezoneOffset());

export const today = (): string => dayOf(Date.now());

/** When a local calendar day begins (ms). */
export const midnight = (day: string): number => new Date(`${day}T00:00:00`).getTime();
