import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { hostsToName } from '../../../src/core/report/hosts-to-name.ts';
import { siteReport } from '../../../src/core/report/site-report.ts';
import { stoppedIn } from '../../../src/core/report/stopped.ts';
import { loads, rowsOf, sightings } from '../arbitraries.ts';
import { EVERY_KIND } from '../every-kind.ts';
import type * as List from '../../../src/core/web/registrable-domain.ts';
import { load, seen, SITE } from '../rows.ts';

const asked = vi.hoisted(() => new Set<string>());
vi.mock('../../../src/core/web/registrable-domain.ts', async (original) => {
  const real = await original<typeof List>();
  return {
    registrableDomain(host: string) {
      asked.add(host);
      return real.registrableDomain(host);
    },
  };
});

/** The hosts that the popup's report would have had to look up itself. */
function untold(visits: Parameters<typeof siteReport>[1], rows: Parameters<typeof siteReport>[2]) {
  const told = hostsToName(rows);
  asked.clear();
  siteReport(SITE, visits, rows, []);
  stoppedIn(rows);
  return [...asked].filter((host) => !told.has(host));
}

it('names every host that a report of any rows asks for', () => {
  let lookups = 0;
  fc.assert(
    fc.property(loads(), sightings, (visits, all) => {
      expect(untold(visits, rowsOf(visits, all))).toEqual([]);
      lookups += asked.size;
    }),
  );
  expect(lookups).toBeGreaterThan(0);
});

it('names those of every kind of observation, where nobody is known', () => {
  const visit = load(1);
  const rows = EVERY_KIND.map(({ kind, key, detail }) =>
    seen(visit, kind, key, { ...detail, company: null, sender: null } as typeof detail),
  );
  expect(untold([visit], rows)).toEqual([]);
  expect(asked.size).toBeGreaterThan(3);
});
