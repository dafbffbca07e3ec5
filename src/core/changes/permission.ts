import { newNames, type Detector } from './known.ts';

/** The site asks the browser for a permission that it never asked for. */
export const permission: Detector = (known) => {
  const subjects = newNames(known, ({ prompts }) => Object.keys(prompts));
  return subjects.length > 0 ? [{ kind: 'permission', subjects, more: 0 }] : [];
};
