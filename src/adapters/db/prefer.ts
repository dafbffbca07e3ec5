import { preferenceName, type Preference } from '../../core/model/preference.ts';
import type { Site } from '../../core/model/visit.ts';
import { standing } from '../../core/preferences/presets.ts';
import type { Database, PreferenceRow } from './open.ts';
import { blankSite } from './record.ts';

/** The row that a preference is stored as. */
export const preferenceRow = (preference: Preference): PreferenceRow => ({
  ...preference,
  id: preferenceName(preference),
});

/** Sets a preference, or takes it back (`allow` null), so that the next wider scope decides again. */
export async function prefer(
  db: Database,
  { allow, ...about }: Omit<Preference, 'allow'> & { allow: boolean | null },
): Promise<void> {
  if (allow === null) await db.preferences.delete(preferenceName(about));
  else await db.preferences.put(preferenceRow({ ...about, allow }));
}

/** Replaces the standing preferences by others, whole or not at all; those of single sites stay. */
export async function replaceStanding(db: Database, preferences: Preference[]): Promise<void> {
  await db.transaction('rw', db.preferences, async () => {
    const old = standing(await db.preferences.toArray());
    await db.preferences.bulkDelete(old.map(preferenceName));
    await db.preferences.bulkPut(preferences.map(preferenceRow));
  });
}

type SiteChange = Partial<
  Pick<
    Site,
    | 'level'
    | 'excluded'
    | 'asks'
    | 'fineHere'
    | 'quiet'
    | 'dismissed'
    | 'lifted'
    | 'keptOut'
    | 'got'
  >
>;

/** Changes what the person says of a site: their label, say, or that it is not to be recorded. */
export async function labelSite(
  db: Database,
  site: string,
  change: SiteChange | ((known: Site) => SiteChange),
  now: number,
): Promise<void> {
  await db.transaction('rw', db.sites, async () => {
    const known = (await db.sites.get(site)) ?? blankSite(site, now);
    await db.sites.put({ ...known, ...(typeof change === 'function' ? change(known) : change) });
  });
}
