import { describe, expect, it } from 'vitest';
import { exchanges, gaveTo, notNeeded } from '../../../src/core/report/exchange.ts';
import { siteReport } from '../../../src/core/report/site-report.ts';
import { blankSite } from '../../../src/adapters/db/record.ts';
import type { DataKind } from '../../../src/core/model/data-kind.ts';
import { emptySiteDay } from '../../../src/core/pipeline/sum.ts';
import { load, NOON, request, seen, SITE } from '../rows.ts';

const visit = load(1);
const field = (data: DataKind, required = false) => seen(visit, 'field', data, { data, required });
const report = (...observations: Parameters<typeof siteReport>[2]) =>
  siteReport(SITE, [visit], observations, []);
const shopping = request(visit, 'pay.example', { company: 'Pay', activities: ['payments'] });

describe('what a site can do without', () => {
  it('is told by its sort, with what it insists on', () => {
    const asked = [field('email'), field('phone'), field('birth-date', true), field('income')];
    expect(notNeeded(report(...asked))).toEqual([
      { data: 'phone', required: false },
      { data: 'birth-date', required: true },
      { data: 'income', required: false },
    ]);
    expect(notNeeded(report(...asked, shopping)).map(({ data }) => data)).toEqual([
      'birth-date',
      'income',
    ]);
  });

  it('is never what every site asks for', () => {
    const common = (['email', 'name', 'address', 'postal-code', 'password'] as const).map((data) =>
      field(data),
    );
    expect(notNeeded(report(...common))).toEqual([]);
  });
});

describe('what was given', () => {
  it('is what was asked, what went to others and what was agreed to', () => {
    const granted = {
      site: SITE,
      purposes: [{ purpose: 'analytics' as const, since: NOON, by: 'site' as const }],
      since: NOON,
      receipt: 'r1',
      unsure: false,
    };
    expect(gaveTo(report(field('phone'), field('email')), granted)).toEqual({
      asked: ['email', 'phone'],
      sent: [],
      granted: ['analytics'],
    });
  });

  it('stands beside what was got, for sites where anything went either way', () => {
    const day = (site: string, change: object) => ({
      ...emptySiteDay(site, '2026-01-05'),
      ...change,
    });
    const sites = ['a.example', 'b.example', 'c.example', 'd.example'].map((site) =>
      blankSite(site, NOON),
    );
    const [a = blankSite('', 0), b = a, c = a, d = a] = sites;
    const rows = exchanges(
      [{ ...a, got: ['news'] }, b, c, d],
      [
        day('b.example', { asked: { phone: 1 } }),
        day('b.example', {
          asked: { email: 2, phone: 1 },
          sent: [{ data: 'email', to: 'Ads', times: 3 }],
        }),
        day('d.example', { visits: 4 }),
      ],
      [],
    );
    expect(rows).toEqual([
      { site: 'a.example', got: ['news'], asked: [], sent: [], granted: [] },
      { site: 'b.example', got: [], asked: ['email', 'phone'], sent: ['email'], granted: [] },
    ]);
  });
});
