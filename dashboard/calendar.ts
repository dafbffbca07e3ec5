import { dayOf } from '../src/adapters/db/day.ts';

export const today = (): string => dayOf(Date.now());

/** When a local calendar day begins (ms). */
export const midnight = (day: string): number => new Date(`${day}T00:00:00`).getTime();
