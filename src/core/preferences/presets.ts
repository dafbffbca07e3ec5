import { scopeName, type Preference, type Scope } from '../model/preference.ts';
import { PURPOSES, type Purpose } from '../model/purpose.ts';

/** Ready-made sets of standing preferences, from the strictest to the one that decides nothing. */
export const PRESETS = ['needed', 'improve', 'personal', 'ask'] as const;
export type Preset = (typeof PRESETS)[number];

const allow = (scope: Scope, ...purposes: Purpose[]): Preference[] =>
  purposes.map((purpose) => ({ scope, purpose, allow: true }));
const nothing: Preference[] = PURPOSES.map((purpose) => ({
  scope: 'everywhere',
  purpose,
  allow: false,
}));
const trusted: Scope = { level: 'trusted' };

const SETS: Record<Preset, Preference[]> = {
  needed: nothing,
  improve: [
    ...nothing.filter(({ purpose }) => purpose !== 'analytics' && purpose !== 'functional'),
    ...allow('everywhere', 'functional', 'analytics'),
  ],
  personal: [
    ...nothing.filter(({ purpose }) => purpose !== 'functional'),
    ...allow('everywhere', 'functional'),
    ...allow(trusted, 'analytics', 'personalisation', 'advertising'),
  ],
  // Dialogs are left to the person; what they say there is theirs alone.
  ask: nothing,
};

/** The preferences of a preset, for everywhere and the trust levels; sites keep their own. */
export const presetPreferences = (preset: Preset): Preference[] => [...SETS[preset]];

/** What was said of parts (a kind of data, what is done without asking) outlives a change of set. */
const isStanding = ({ scope, part }: Preference): boolean =>
  part === undefined && (scope === 'everywhere' || 'level' in scope);

const namesOf = (preferences: readonly Preference[]): string =>
  preferences
    .filter(isStanding)
    .map((one) => `${scopeName(one.scope)} ${one.purpose} ${one.allow}`)
    .sort()
    .join('\n');

/** The preset that the standing preferences are, or null where the person made their own. */
export function presetOf(preferences: readonly Preference[], answering: boolean): Preset | null {
  // Where nothing is said everything is refused: that is the strictest set.
  const names = namesOf(preferences) || namesOf(nothing);
  const asking = (preset: Preset) => (preset === 'ask') === !answering;
  return PRESETS.find((preset) => asking(preset) && namesOf(SETS[preset]) === names) ?? null;
}

/** The preferences that a preset replaces. */
export const standing = (preferences: readonly Preference[]): Preference[] =>
  preferences.filter(isStanding);
