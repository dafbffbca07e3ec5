/** Why a dialog was left to the person: each has a text `handover_...`, in the words of the interface. */
export const REASONS = [
  'pay-or-consent',
  'no-way-to-refuse',
  'only-all-or-nothing',
  'guard-refused',
  'not-stored',
  'too-many-runs',
  'reload-loop',
  'accepts-too-much',
  'too-many-clicks',
  'leaves-the-page',
  'sensitive-form',
  'not-visible',
  'covered',
  'changed',
  'disabled',
  'still-stands',
  'changed-later',
  'unknown-errand',
  'left-to-you',
] as const;
export type Reason = (typeof REASONS)[number];
