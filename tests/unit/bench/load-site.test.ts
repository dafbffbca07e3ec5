import { describe, expect, it } from 'vitest';
import { loadPage, SIZES } from '../../../scripts/bench/load-site.mjs';

/** Addresses of others in a page, each once. */
const asked = (html: string) => new Set(html.match(/https:\/\/[a-z0-9.-]+\/[a-z-]+\?n=\d+/g));

describe('a page of the measures', () => {
  it.each(SIZES)('with %i requests to others asks for so many things', (count) => {
    expect(asked(loadPage(count)).size).toBe(count);
  });

  it('asks many hosts, four times each, and ever the same', () => {
    const hosts = [...asked(loadPage(200))].map((url) => new URL(url).host);
    expect(new Set(hosts).size).toBe(50);
    expect(hosts.filter((host) => host === hosts[0])).toHaveLength(4);
    expect(loadPage(200)).toBe(loadPage(200));
  });

  it('has frames of others, but not more than pages have', () => {
    const frames = (count: number) => loadPage(count).match(/<iframe/g)?.length ?? 0;
    expect([0, 50, 200, 1000].map(frames)).toEqual([0, 1, 5, 6]);
  });
});
