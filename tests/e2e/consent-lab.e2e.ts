import { loadCases } from '../consent/cases.mjs';
import { startLab } from '../consent/web.mjs';
import { run } from '../../scripts/consent-lab/run.mjs';
import { EXTENSION, expect } from './fairshare.ts';
import { test } from '@playwright/test';

/** One of each kind: page interface, maintained rules, any dialog; shadow roots, frames, two layers. */
const DIALOGS = [
  'vanilla-cookieconsent-3',
  'tarteaucitron',
  'orejime-3-de-forced',
  'osano-cookieconsent-fr-optout',
  'porsche-de',
  'govuk',
  'cookiecraft',
  'c15t-de',
  'palmabit',
  'shadow-closed',
];
/** A busy machine needs longer for everything but what is asserted. */
const PATIENCE_MS = 30_000;

interface Row {
  id: string;
  outcome?: string;
  pressed?: string[];
  flagged?: boolean;
  trouble?: string;
}

/** What became of the cases of these ids or kinds where nothing is allowed. */
async function visited(names: string[]): Promise<Row[]> {
  const all = await loadCases();
  const cases = all.filter(({ id, kind }) => names.includes(id) || names.includes(kind));
  const web = await startLab(cases);
  const rows: Row[] = await run(cases, {
    web,
    extension: EXTENSION,
    executablePath: process.env['CHROMIUM'],
    profile: 'nothing',
    allowed: [],
    layers: null,
    repeat: 1,
    jobs: 1,
    patience: PATIENCE_MS,
    say: () => {},
  });
  await web.close();
  expect(rows.filter(({ trouble }) => trouble)).toEqual([]);
  return rows;
}

test.beforeEach(() => {
  test.skip(!process.env['CHROMIUM'], 'this machine has no Chromium');
});

test('real managers store what was wished', async () => {
  test.setTimeout(240_000);
  const rows = await visited(DIALOGS);
  expect(rows.map(({ id, outcome }) => [id, outcome]).sort()).toEqual(
    DIALOGS.map((id) => [id, 'right']).sort(),
  );
});

test('where nothing may be pressed, nothing is', async () => {
  test.setTimeout(480_000);
  const rows = await visited(['decoy', 'wall']);
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(({ pressed }) => pressed?.length !== 0)).toEqual([]);
});
