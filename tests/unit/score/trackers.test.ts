import { describe, expect, it } from 'vitest';
import type { Detail, Observation } from '../../../src/core/model/observation.ts';
import { factsOf } from '../../../src/core/score/facts.ts';
import { trackers } from '../../../src/core/score/factors/trackers.ts';
import { load, request, seen, SITE } from '../rows.ts';

const visits = Array.from({ length: 20 }, (_, n) => load(n));
const [old, fresh] = [load(0), load(19)];
const ads: Partial<Detail<'request'>> = { company: 'Ads', activities: ['advertising'], reach: 0.1 };

function itemsOf(rows: Observation[]) {
  const facts = factsOf(SITE, visits, rows, []);
  if (!facts) throw new Error('a site with loads has facts');
  return trackers.items(facts);
}
const points = (rows: Observation[]) => itemsOf(rows).reduce((sum, item) => sum + item.points, 0);

describe('companies that got a request', () => {
  it('count once, by all their hosts, and in full if one was asked lately', () => {
    const one = points([request(fresh, 'b.ads.example', ads)]);
    const both = [request(fresh, 'b.ads.example', ads), request(old, 'z.ads.example', ads)];
    expect(points(both)).toBe(one);
    expect(points([request(fresh, 'b.ads.example', ads), request(old, 'a.ads.example', ads)])).toBe(
      one,
    );
    expect(points([request(old, 'b.ads.example', ads)])).toBeLessThan(one);
    expect(itemsOf(both)).toMatchObject([{ id: 'tracker_advertising', words: ['Ads'] }]);
    expect(itemsOf(both)[0]?.evidence).toHaveLength(2);
  });

  it('do not get lighter by what is learnt of them', () => {
    const unknown = { company: 'Odd', activities: [] };
    const known = { company: 'Odd', activities: ['hosting' as const] };
    const first = request(fresh, 'a.odd.example', unknown);
    expect(points([first, request(fresh, 'b.odd.example', known)])).toBeGreaterThan(
      points([first]),
    );
  });

  it('weigh more with a lasting cookie, where nobody knows what they do', () => {
    const cookie = (lifetimeDays: number | null, party: 'first' | 'third') =>
      seen(fresh, 'cookie', 'id@x.test', {
        name: 'id',
        domain: 'x.test',
        party,
        lifetimeDays,
        httpOnly: false,
        company: null,
        activities: ['unknown'],
        reach: 0,
      });
    const asked = request(fresh, 'x.test');
    const without = points([asked]);
    expect(points([asked, cookie(30, 'third')])).toBeGreaterThan(without);
    for (const other of [cookie(29, 'third'), cookie(null, 'third'), cookie(400, 'first')])
      expect(points([asked, other])).toBe(without);
  });

  it('are told apart from the owner of the site, who weighs most', () => {
    const owner = seen(fresh, 'owner', 'Ads', {
      company: 'Ads',
      activities: ['advertising'],
      reach: 0.1,
    });
    const items = itemsOf([owner, request(fresh, 'b.ads.example', ads)]);
    expect(items.map(({ id, words }) => [id, words])).toEqual([
      ['owner', ['Ads']],
      ['tracker_advertising', ['Ads']],
    ]);
    expect(items[0]!.points).toBeGreaterThan(items[1]!.points);
  });

  it('never take more than the factor may, however many they are', () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      request(fresh, `${n}.example`, {
        company: `Ads ${n}`,
        activities: ['data-broker'],
        reach: 1,
      }),
    );
    expect(points(many)).toBeLessThanOrEqual(trackers.cap);
  });
});
