import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyTable, packed } from '../../../scripts/companies.mjs';
import { Companies, type CompanyTable } from '../../../src/core/knowledge/companies.ts';
import { ENFORCE } from '../../../src/core/model/enforce.ts';
import { purposesOf, PURPOSES, type Purpose } from '../../../src/core/model/purpose.ts';
import {
  enforcePlan,
  isKeptOut,
  isRefused,
  standsOn,
  type EnforcePlan,
} from '../../../src/core/preferences/enforce.ts';
import {
  ABOVE_ENFORCEMENT,
  enforceRules,
  type EnforceRule,
} from '../../../src/core/preferences/enforce-rules.ts';
import { housesOthers, siteOf } from '../../../src/core/web/site-of.ts';
import { level, preferences } from '../arbitraries.ts';
import { runs } from '../runs.ts';

const table = companyTable();
const companies = new Companies(packed(table) as CompanyTable);
const domains = Object.keys(table.domains);
const host = fc
  .tuple(fc.constantFrom('', 'www.', 'a.b.'), fc.constantFrom(...domains, 'nobody.example'))
  .map((parts) => parts.join(''));
const site = fc.oneof(
  fc.constantFrom('a.example', 'b.example', 'site.example'),
  fc.constantFrom(...domains).map(siteOf),
);
const may = fc.subarray([...PURPOSES]);
const plan: fc.Arbitrary<EnforcePlan> = fc.record({
  everywhere: fc.option(may),
  sites: fc.dictionary(site, fc.option(may), { maxKeys: 5 }),
});

/** What a browser does with a request, by the documented order: priority, then allow before block. */
function browserBlocks(
  rules: readonly EnforceRule[],
  { site: page, by, host: to }: { site: string; by: string; host: string },
): boolean {
  const within = (name: string, list: string[] | undefined) =>
    list?.some((domain) => name === domain || name.endsWith(`.${domain}`));
  const matching = rules.filter(({ action, condition }) =>
    action === 'allowAllRequests'
      ? within(page, condition.requestDomains)
      : within(to, condition.requestDomains) &&
        !within(to, condition.excludedRequestDomains) &&
        within(by, condition.initiatorDomains) !== false &&
        !within(by, condition.excludedInitiatorDomains) &&
        (action === 'allow' || siteOf(by) !== siteOf(to)),
  );
  const rank = ({ priority, action }: EnforceRule) => priority * 2 + Number(action !== 'block');
  return [...matching].sort((a, b) => rank(b) - rank(a))[0]?.action === 'block';
}

describe('who is kept out', () => {
  it.each([
    ['advertising', ['advertising'], [], true],
    ['who measures and advertises', ['analytics', 'advertising'], ['analytics'], false],
    ['a measurer, with advertising allowed', ['analytics'], ['advertising'], true],
    ['who may be needed', ['advertising', 'payments'], [], false],
    ['nobody we know', ['unknown'], [], false],
    ['who does nothing', [], [], false],
  ] as const)('%s', (_, activities, allowing, out) => {
    expect(isRefused(activities, allowing)).toBe(out);
  });

  it('are never those that a page may need, nor the unknown', () => {
    for (const one of domains) {
      const { activities } = companies.whoIs(one);
      if (purposesOf(activities).length === 0) expect(isRefused(activities, [])).toBe(false);
    }
    for (const needed of ['js.stripe.com', 'www.google.com', 'www.recaptcha.net', 'hcaptcha.com'])
      expect(isRefused(companies.whoIs(needed).activities, [])).toBe(false);
    for (const needed of ['www.youtube.com', 'googletagmanager.com', 'cdn.cookielaw.org'])
      expect(isRefused(companies.whoIs(needed).activities, [])).toBe(false);
  });

  it('get fewer, never more, with each purpose that is allowed', () => {
    fc.assert(
      fc.property(host, may, fc.constantFrom(...PURPOSES), (to, allowing, more) => {
        const { activities } = companies.whoIs(to);
        if (isRefused(activities, [...allowing, more]))
          expect(isRefused(activities, allowing)).toBe(true);
        expect(isRefused(activities, PURPOSES)).toBe(false);
      }),
    );
  });
});

describe('the rules', () => {
  const everything: EnforcePlan = { everywhere: [], sites: {} };

  it('do what is said of single requests, for pages and for frames in them', () => {
    const asked = fc.array(fc.tuple(site, fc.option(host), host), { minLength: 20 });
    fc.assert(
      fc.property(plan, asked, (what, requests) => {
        const rules = enforceRules(what, companies);
        const named = Object.keys(what.sites)[0] ?? 'a.example';
        for (const [page, frame, to] of [...requests, [named, null, 'dis.criteo.com'] as const]) {
          const request = { site: page, by: frame ?? page, host: to };
          const told = browserBlocks(rules, request);
          expect([request, told]).toEqual([request, isKeptOut(what, companies, request)]);
        }
      }),
      runs(25, 500),
    );
  });

  it('keep out every domain of the table that is refused, and no other', () => {
    const rules = enforceRules(everything, companies);
    let out = 0;
    for (const to of domains) {
      const request = { site: 'a.example', by: 'a.example', host: to };
      const kept = isKeptOut(everything, companies, request);
      expect([to, browserBlocks(rules, request)]).toEqual([to, kept]);
      out += Number(kept);
    }
    expect(out).toBeGreaterThan(2000);
  });

  it('never cut a site off from itself or its own company', () => {
    const rules = enforceRules(everything, companies);
    fc.assert(
      fc.property(host, host, (one, other) => {
        const page = siteOf(one);
        fc.pre(siteOf(other) === page || companies.sameOwner(other, page));
        fc.pre(!housesOthers(page));
        expect(browserBlocks(rules, { site: page, by: page, host: other })).toBe(false);
      }),
      { ...runs(60, 500), maxSkipsPerRun: 100_000 },
    );
    const meta = { site: 'instagram.com', by: 'www.instagram.com', host: 'graph.facebook.com' };
    expect(browserBlocks(rules, meta)).toBe(false);
    expect(browserBlocks(rules, { ...meta, site: 'a.example', by: 'a.example' })).toBe(true);
  });

  it('are nothing where everything is allowed', () => {
    const blocking = enforceRules({ everywhere: [...PURPOSES], sites: {} }, companies).filter(
      ({ action }) => action === 'block',
    );
    expect(blocking).toEqual([]);
  });

  it('stay far below what browsers take, whatever the plan; headers stand above them', () => {
    const ways = (purposes: readonly Purpose[]): Purpose[][] =>
      purposes.reduce<Purpose[][]>(
        (all, one) => [...all, ...all.map((set) => [...set, one])],
        [[]],
      );
    const sites = Object.fromEntries(
      ways(PURPOSES).map((set, index) => [`site-${index}.example`, set]),
    );
    const rules = enforceRules({ everywhere: [], sites }, companies);
    // 5000 in Firefox, and in Chromium before 121.
    expect(rules.length).toBeLessThan(1000);
    expect(Math.max(...rules.map(({ priority }) => priority))).toBeLessThan(ABOVE_ENFORCEMENT);
  });
});

describe('the plan', () => {
  const neutral = { level: 'neutral', excluded: false } as const;
  const rows = [
    { site: 'lifted.example', ...neutral, lifted: true },
    { site: 'excluded.example', level: 'neutral', excluded: true },
    { site: 'trusted.example', level: 'trusted', excluded: false },
  ] as const;
  const trusting = [
    { scope: { level: 'trusted' }, purpose: 'analytics', allow: true },
    { scope: { site: 'own.example' }, purpose: 'social', allow: true },
    { scope: { site: 'same.example' }, purpose: 'social', allow: false },
  ] as const;
  const broken = ['liar.example', 'lifted.example', 'excluded.example', 'trusted.example'];

  it('is nothing where it is off, or nobody broke a promise', () => {
    expect(enforcePlan('off', trusting, rows, broken)).toBeNull();
    expect(enforcePlan('broken', trusting, rows, [])).toBeNull();
    expect(enforcePlan('broken', trusting, rows, ['lifted.example'])).toBeNull();
  });

  it('names the sites that broke one, unless the person lets them', () => {
    expect(enforcePlan('broken', trusting, rows, broken)).toEqual({
      everywhere: null,
      sites: { 'liar.example': [], 'trusted.example': ['analytics'] },
    });
  });

  it('names sites where the person wants it, whatever holds elsewhere, and not where they lifted it', () => {
    const own = (site: string, lifted: boolean) => ({ site, ...neutral, keptOut: true, lifted });
    const known = [...rows, own('own.example', false), own('again.example', true)];
    const sites = { 'own.example': ['social'] };
    expect(enforcePlan('off', trusting, known, broken)).toEqual({ everywhere: null, sites });
    expect(enforcePlan('broken', trusting, known, ['liar.example'])).toEqual({
      everywhere: null,
      sites: { ...sites, 'liar.example': [] },
    });
  });

  it('names the sites where it is otherwise than everywhere', () => {
    expect(enforcePlan('everywhere', trusting, rows, broken)).toEqual({
      everywhere: [],
      sites: {
        'excluded.example': null,
        'lifted.example': null,
        'own.example': ['social'],
        'trusted.example': ['analytics'],
      },
    });
  });

  it('keeps nobody out who is allowed on the site, by whichever preference', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENFORCE),
        preferences,
        level,
        host,
        (how, wishes, label, to) => {
          const page = 'site.example';
          const known = [{ site: page, level: label, excluded: false }];
          const made = enforcePlan(how, wishes, known, [page]);
          const more = [
            ...wishes.filter(({ scope }) => !(typeof scope === 'object' && 'site' in scope)),
            ...PURPOSES.map((purpose) => ({ scope: { site: page }, purpose, allow: true })),
          ];
          const allowing = enforcePlan(how, more, known, [page]);
          const request = { site: page, by: page, host: to };
          expect(allowing !== null && isKeptOut(allowing, companies, request)).toBe(false);
          if (how === 'off') expect(made).toBeNull();
        },
      ),
    );
  });
});

describe('where a site stands', () => {
  const lie = { evidence: { social: { verdict: 'broken' } } } as never;
  it.each([
    ['off', undefined, [lie], 'none'],
    ['broken', undefined, [], 'none'],
    ['broken', undefined, [lie], 'out'],
    ['everywhere', undefined, [], 'out'],
    ['everywhere', { excluded: false, lifted: true }, [], 'lifted'],
    ['broken', { excluded: true }, [lie], 'none'],
    ['off', { excluded: false, keptOut: true }, [], 'out'],
    ['off', { excluded: false, keptOut: true, lifted: true }, [], 'lifted'],
    ['broken', { excluded: true, keptOut: true }, [lie], 'none'],
  ] as const)('%s, %j', (mode, row, receipts, stands) => {
    expect(standsOn(mode, row, receipts)).toBe(stands);
  });
});
