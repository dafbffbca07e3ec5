import { newNames, type Detector } from './known.ts';

/** The site's forms ask for a kind of data that they never asked for. */
export const data: Detector = (known) => {
  const subjects = newNames(known, ({ asked }) => Object.keys(asked));
  return subjects.length > 0 ? [{ kind: 'data', subjects, more: 0 }] : [];
};
