import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeHistory } from '../../../scripts/bench/history.mjs';

interface Written {
  visits: { id: string; site: string; at: number }[];
  observations: { visit: string; kind: string; first: number }[];
}

/** What is written as a history. */
async function written(...asked: [number, Parameters<typeof writeHistory>[2]?]): Promise<Written> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fairshare-history-'));
  const file = path.join(folder, 'history.json');
  await writeHistory(file, ...asked);
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return JSON.parse(text) as Written;
}

const DAY = 86_400_000;

it('a history has as many observations as were asked for, none before its visit or after now', async () => {
  const { visits, observations } = await written(1000);
  expect(observations).toHaveLength(1000);
  expect(visits).toHaveLength(Math.ceil(1000 / 54));
  const began = new Map(visits.map(({ id, at }) => [id, at]));
  expect(observations.every(({ visit, first }) => first === began.get(visit))).toBe(true);
  expect(Math.max(...visits.map(({ at }) => at))).toBeLessThanOrEqual(Date.now());
  expect(Math.min(...visits.map(({ at }) => at))).toBeLessThan(Date.now() - 364 * DAY);
});

it('days of heavy use are a hundred sites with 25 requests to others each', async () => {
  const shape = { onALoad: 25, days: 2, siteOf: (load: number) => load % 100 };
  const { visits, observations } = await written(5000, shape);
  expect(visits).toHaveLength(200);
  expect(new Set(visits.map(({ site }) => site)).size).toBe(100);
  expect(observations.every(({ kind }) => kind === 'request')).toBe(true);
  expect(Math.min(...visits.map(({ at }) => at))).toBeGreaterThan(Date.now() - 2.1 * DAY);
});
