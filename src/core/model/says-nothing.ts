import type { Site } from './visit.ts';

/** Whether a site's row holds nothing that the person said: without visits it may go. */
export const saysNothing = ({ level, excluded, asks, fineHere, quiet, lifted }: Site): boolean =>
  level === 'neutral' && !excluded && !asks && !fineHere && !quiet && !lifted;
