import { INTEREST } from './tcf/tc-data.ts';
import { TCF_MEANINGS } from './tcf/purposes.ts';
import { purposesOfChoices, type Witness } from './witness.ts';
import type { Page, PageApi } from './page-api/page-api.ts';

/** What a manager says is stored, purpose by purpose; null before it has stored a choice. */
export function witnessOf(api: PageApi, page: Page): Witness | null {
  const asked = api.read(page);
  if (!asked?.decided) return null;
  const purposes = purposesOfChoices(asked.choices);
  if (Object.keys(purposes).length === 0) return null;
  const stored = api.stored(page);
  const interests = TCF_MEANINGS.filter((purpose) => stored?.[purpose + INTEREST] === true);
  return { source: api.manager, purposes, ...(interests.length > 0 && { interests }) };
}

/** What a manager holds for allowed, decided or not, before the person has said anything here. */
export function assumedBy(api: PageApi, page: Page): Witness | null {
  const assumed = api.assumed?.(page) ?? [];
  if (assumed.length === 0) return witnessOf(api, page);
  return { source: api.manager, purposes: Object.fromEntries(assumed.map((one) => [one, true])) };
}
