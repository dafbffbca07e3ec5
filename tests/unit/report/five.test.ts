import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fiveHeadings, HEADINGS, MARKS, type FiveLine } from '../../../src/core/report/five.ts';
import { siteReport } from '../../../src/core/report/site-report.ts';
import type { Observation } from '../../../src/core/model/observation.ts';
import type { Receipt } from '../../../src/core/model/receipt.ts';
import type { Policy } from '../../../src/core/model/visit.ts';
import { EVERY_KIND } from '../every-kind.ts';
import { FAIR, load, NOON, receipt, request, seen, SITE } from '../rows.ts';

const keys = new Set(
  Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object),
);
const visit = load(1);
const told = (
  observations: Observation[],
  receipts: Receipt[] = [],
  policy: Policy = {},
  visits = [visit],
) => fiveHeadings(siteReport(SITE, visits, observations, receipts), policy);
const marks = (lines: readonly FiveLine[]) => lines.map(({ mark, key }) => `${mark} ${key}`);
const SELLING = { verdict: 'kept' as const, contradicted: false, active: [] };

describe('the five headings', () => {
  it('have a line each where nothing is known, and claim nothing', () => {
    const empty = told([], [], {}, []);
    for (const heading of HEADINGS)
      expect([heading, empty[heading].map(({ mark }) => mark)]).toEqual([heading, ['unknown']]);
  });

  it('tell what was seen of a quiet site, and what cannot be', () => {
    const quiet = told([]);
    expect(marks(quiet.shared)).toEqual(['observed fiveSharedNobody', 'unknown fiveSharedInside']);
    expect(marks(quiet.safeguards)).toEqual(['observed fiveSecure', 'unknown fiveSafeInside']);
    expect(marks(told([], [], {}, [{ ...visit, secure: false }]).safeguards)[0]).toBe(
      'observed fiveNotSecure',
    );
  });

  it('keep what the site says apart from what was seen', () => {
    const shown = { ...FAIR, purposes: ['advertising' as const], partners: 812 };
    const parts = told(
      [request(visit, 'px.ads.example', { company: 'Ads Corp', activities: ['advertising'] })],
      [receipt({ shown })],
    );
    expect(marks(parts.used)).toEqual([
      'observed fiveUsedFor',
      'declared fiveSaidPurposes',
      'unknown fiveUsedInside',
    ]);
    expect(parts.shared).toContainEqual({
      key: 'fivePartners',
      count: 812,
      words: [{ number: 812 }],
      mark: 'declared',
    });
    expect(parts.shared[0]?.words).toEqual([{ number: 1 }, { names: ['Ads Corp'] }]);
  });

  it('know of selling by who deals in data, the signal, what was noted and the link', () => {
    const broker = request(visit, 'b.example', { company: 'Broker', activities: ['data-broker'] });
    const gpc = (what: 'says' | 'ignored', value: boolean) =>
      seen(visit, 'gpc', what, { what, value });
    const noted = (stored: boolean | null) =>
      receipt({ evidence: { selling: { ...SELLING, stored } } });
    expect(marks(told([broker]).sold)).toEqual(['observed fiveBrokers']);
    expect(marks(told([gpc('ignored', true)]).sold)).toEqual(['observed fiveSignalIgnored']);
    expect(marks(told([gpc('says', false)]).sold)).toEqual(['declared fiveSignalNo']);
    expect(marks(told([], [noted(true)]).sold)).toEqual(['declared fiveSaleAllowed']);
    expect(marks(told([], [noted(false)]).sold)).toEqual(['declared fiveSaleRefused']);
    expect(marks(told([], [noted(null)]).sold)).toEqual(['unknown fiveSoldUnknown']);
    const doNotSell = `https://${SITE}/do-not-sell`;
    expect(told([], [], { doNotSell }).sold).toEqual([
      { key: 'fiveSaleLink', words: [], mark: 'declared', href: doNotSell },
    ]);
  });

  it('tell the ways out: refusing, taking back, and the pages for it', () => {
    const privacy = `https://${SITE}/privacy`;
    expect(marks(told([], [receipt({ shown: FAIR })], { privacy }).options)).toEqual([
      'observed fiveRefuse',
      'declared fivePolicyLink',
    ]);
    const wall = receipt({ shown: { ...FAIR, wall: true, clicksToRefuse: null } });
    expect(marks(told([], [wall]).options)).toEqual(['observed fiveWall']);
    const none = receipt({ shown: { ...FAIR, clicksToRefuse: null } });
    expect(marks(told([], [none]).options)).toEqual(['observed fiveNoRefuse']);
    expect(marks(told([], [receipt({ shown: null, wayBack: 'entry', at: NOON })]).options)).toEqual(
      ['observed fiveWayBack'],
    );
  });

  it('have words for everything that can be seen', () => {
    const everything = EVERY_KIND.map(({ kind, key, detail }) =>
      seen(visit, kind, key, detail as never),
    );
    const policy = {
      privacy: 'https://s.example/p',
      doNotSell: 'https://s.example/d',
      account: 'https://s.example/a',
    };
    const receipts = [receipt({ wayBack: 'none', shown: { ...FAIR, partners: 3 } })];
    const lines = Object.values(told(everything, receipts, policy)).flat();
    expect(lines.length).toBeGreaterThan(14);
    const missing = lines.filter(
      ({ key, count }) => !keys.has(count === undefined ? key : `${key}_other`),
    );
    expect(missing).toEqual([]);
    expect(lines.filter(({ mark }) => !MARKS.includes(mark))).toEqual([]);
  });
});
