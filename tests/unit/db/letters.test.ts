import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readCompanyNames } from '../../../src/adapters/db/companies-seen.ts';
import { forgetSite } from '../../../src/adapters/db/forget.ts';
import { readLetterFacts } from '../../../src/adapters/db/letter-facts.ts';
import { keepPolicy, readLetters, saveLetter } from '../../../src/adapters/db/letters.ts';
import { letter, SITE } from '../rows.ts';
import { emptyDatabase, filled, OTHER } from './filled.ts';

describe('letters', () => {
  it('are begun once, and not brought back by a page that still shows one', async () => {
    const db = emptyDatabase();
    expect(await saveLetter(db, letter(), false)).toBe(false);
    expect(await saveLetter(db, letter(), true)).toBe(true);
    expect(await saveLetter(db, letter({ kind: 'erasure' }), true)).toBe(false);
    expect(await saveLetter(db, letter({ kind: 'erasure' }), false)).toBe(true);
    expect(await readLetters(db)).toEqual([letter({ kind: 'erasure' })]);
  });

  it('go with their site, and with every site that their words name', async () => {
    const db = await filled();
    await db.letters.clear();
    const toCompany = (id: string, text: string | null) =>
      letter({ id, site: null, company: 'Ads', text });
    await db.letters.bulkAdd([
      letter({ id: 'about-it' }),
      letter({ id: 'about-other', site: OTHER }),
      toCompany('names-it', `- www.${SITE.toUpperCase()}, from May`),
      toCompany('names-another', `my${SITE}, ${SITE}.org, ${SITE}s`),
      toCompany('follows-record', null),
    ]);
    await forgetSite(db, SITE);
    const left = (await readLetters(db)).map(({ id }) => id).sort();
    expect(left).toEqual(['about-other', 'follows-record', 'names-another']);
  });
});

describe('the policy of a site', () => {
  it('is added to a row that is there, and never makes one', async () => {
    const db = await filled();
    const privacy = `https://${SITE}/privacy`;
    await keepPolicy(db, SITE, { privacy });
    await keepPolicy(db, SITE, { privacy: `https://${SITE}/other`, contact: `dpo@${SITE}` });
    expect((await db.sites.get(SITE))?.policy).toEqual({ privacy, contact: `dpo@${SITE}` });
    await keepPolicy(db, 'unknown.example', { privacy });
    expect(await db.sites.get('unknown.example')).toBeUndefined();
  });
});

describe('the facts of a letter', () => {
  it('come from the daily sums and receipts of a site', async () => {
    const db = await filled();
    const facts = await readLetterFacts(db, { site: SITE, company: null });
    expect(facts).toMatchObject({
      first: '2026-01-05',
      last: '2026-01-05',
      visits: 3,
      companies: [{ name: 'Ads', activities: ['advertising'] }],
      sites: [],
    });
    expect(facts.broken.map(({ active }) => active)).toEqual([['a.example']]);
    const nobody = await readLetterFacts(db, { site: 'nobody.example', company: null });
    expect(nobody).toMatchObject({ first: null, visits: 0, broken: [] });
  });

  it('to a company are the sites that it was seen on, by name', async () => {
    const db = await filled();
    expect(await readCompanyNames(db)).toEqual(['Ads']);
    const facts = await readLetterFacts(db, { site: null, company: 'Ads' });
    expect(facts.visits).toBe(4);
    expect(facts.sites.map(({ site }) => site)).toEqual([SITE, OTHER]);
    expect((await readLetterFacts(db, { site: null, company: 'Nobody' })).first).toBeNull();
  });
});
