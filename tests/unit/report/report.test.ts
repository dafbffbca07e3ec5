import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE, adviceFor } from '../../../src/core/report/advice.ts';
import { fiveHeadings } from '../../../src/core/report/five.ts';
import { sentenceOf } from '../../../src/core/report/sentence.ts';
import { siteReport } from '../../../src/core/report/site-report.ts';
import { compare, SORTS } from '../../../src/core/report/sort.ts';
import { codingSort } from '../../../src/core/report/taken.ts';
import type { Detail, LeakMoment, Observation } from '../../../src/core/model/observation.ts';
import { loads, rowsOf, sightings } from '../arbitraries.ts';
import { load, request, seen, SITE } from '../rows.ts';

const visit = load(1);
const who = { company: 'Ads', activities: ['advertising' as const], reach: 0.1 };
const leak = (when: LeakMoment, data: Detail<'leak'>['data'] = 'email') =>
  seen(visit, 'leak', `${data}:${when}`, {
    data,
    host: 'ads.example',
    channel: 'fetch',
    coding: 'sha256',
    when,
    party: 'third',
    ...who,
  });
const replay = seen(visit, 'recording', 'replay', {
  technique: 'replay',
  host: 'film.example',
  party: 'third',
  ...who,
  company: 'Film',
});
const say = (...rows: Observation[]) => siteReport(SITE, [visit], rows, []).sentence;

describe('the sentence of a site', () => {
  it('is about the gravest thing', () => {
    const ads = request(visit, 'ads.example', who);
    expect(say()).toEqual({ key: 'sentenceNobody', words: [] });
    expect(say(ads)).toMatchObject({ key: 'sentenceAds', count: 1, words: [1, 1] });
    expect(say(ads, replay)).toEqual({ key: 'sentenceRecorded', words: ['Film'] });
    expect(say(ads, replay, leak('after'))).toEqual({ key: 'sentenceLeakAfter', words: ['Ads'] });
    expect(say(ads, replay, leak('after'), leak('before')).key).toBe('sentenceLeak');
    const known = { key: 'sentenceLeakKnown', words: ['Ads'] };
    expect(say(ads, replay, leak('known'))).toEqual(known);
    expect(say(leak('known'), leak('after')).key).toBe('sentenceLeakAfter');
  });

  it('names a sensitive topic only where somebody follows people', () => {
    const topic = seen(visit, 'topic', 'health', { topic: 'health' });
    expect(say(topic).key).toBe('sentenceNobody');
    expect(say(topic, request(visit, 'ads.example', who)).key).toBe('sentenceTopic');
  });

  it('is that nothing is known where nothing was recorded', () => {
    const { taken } = siteReport(SITE, [], [], []);
    expect(sentenceOf(null, taken, []).key).toBe('sentenceNothingYet');
  });
});

it('what a site knew and passed on is not called typed under the five headings, and has its own advice', () => {
  const told = (...rows: Observation[]) =>
    fiveHeadings(siteReport(SITE, [visit], rows, []))
      .shared.map(({ key }) => key)
      .filter((key) => /Left|PassedOn/.test(key));
  expect(told(leak('known'))).toEqual(['fivePassedOn']);
  expect(told(leak('before'))).toEqual(['fiveLeft']);
  expect(told(leak('after'), leak('known'))).toEqual(['fiveLeft', 'fivePassedOn']);
  expect(adviceFor({ id: 'leak_known', factor: 'leaks' })).toBe('passed_on');
});

describe('what was taken', () => {
  it('counts marks in cookies with these, once each, and others by themselves', () => {
    const own = { party: 'first' as const, company: null, activities: [], reach: 0 };
    const mark = (area: Detail<'storage'>['area'], name: string) =>
      seen(visit, 'storage', `${area}:${name}@${SITE}`, { area, name, host: SITE, ...own });
    const cookie = seen(visit, 'cookie', `uid@${SITE}`, {
      ...own,
      name: 'uid',
      domain: SITE,
      httpOnly: false,
      lifetimeDays: 365,
      identifier: true,
    });
    const rows = [cookie, mark('cookie', 'uid'), mark('local', 'uid'), mark('session', 'uid')];
    const { taken } = siteReport(SITE, [visit], rows, []);
    expect(taken.cookies).toEqual({ first: 1, third: 0, marks: 1 });
    expect(taken.stored).toBe(2);
  });

  it('tells a leak once for each receiver and way of writing', () => {
    const other = { ...leak('before'), key: 'other' };
    const { taken } = siteReport(SITE, [visit], [leak('before'), other], []);
    expect(taken.leaks).toEqual([
      { who: 'Ads', data: 'email', coding: 'scrambled', when: 'before' },
    ]);
  });

  it.each([
    ['plain', 'plain'],
    ['lower', 'plain'],
    ['sha256', 'scrambled'],
    ['lower>md5>base64', 'scrambled'],
    ['salted', 'scrambled'],
    ['base64', 'wrapped'],
    ['json>base64', 'wrapped'],
    ['lz', 'wrapped'],
  ])('%s is %s', (coding, sort) => expect(codingSort(coding)).toBe(sort));
});

describe('advice', () => {
  it('is there for every reason of any stored rows', () => {
    fc.assert(
      fc.property(loads(), sightings, (visits, all) => {
        const { score } = siteReport(SITE, visits, rowsOf(visits, all), []);
        for (const reason of score?.reasons ?? []) expect(ADVICE).toContain(adviceFor(reason));
      }),
    );
  });

  it.each([
    ['tracker_advertising', 'trackers', 'trackers'],
    ['owner', 'trackers', 'owner'],
    ['sensitive_address', 'leaks', 'addresses'],
    ['sensitive_form', 'requests', 'sensitive'],
    ['unasked_camera', 'requests', 'unasked'],
    ['pushy_chat', 'requests', 'pushy'],
    ['sync', 'identifiers', 'handed'],
  ])('for %s of %s is %s', (id, factor, advice) => {
    expect(adviceFor({ id, factor })).toBe(advice);
  });
});

describe('comparison', () => {
  const site = { site: SITE, sort: 'shop' as const, value: 70 };
  const others = [60, 80, 90].map((value, n) => ({ ...site, site: `${n}.example`, value }));

  it('is with other sites of the sort', () => {
    const reading = { site: 'blog.example', sort: 'reading' as const, value: 10 };
    expect(compare(site, [site, ...others, reading])).toEqual({
      sort: 'shop',
      others: 3,
      below: 1,
      middle: 80,
    });
  });

  it('says nothing of the middle of two', () => {
    expect(compare(site, others.slice(1)).middle).toBeNull();
  });

  it('has a sort for any site', () => {
    fc.assert(
      fc.property(loads(), sightings, (visits, all) => {
        expect(SORTS).toContain(siteReport(SITE, visits, rowsOf(visits, all), []).sort);
      }),
    );
  });
});
