import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { klaro } from '../../../src/core/consent/page-api/klaro.ts';
import type { Page, PageApi } from '../../../src/core/consent/page-api/page-api.ts';
import { PAGE_APIS } from '../../../src/core/consent/page-api/index.ts';
import { tarteaucitron } from '../../../src/core/consent/page-api/tarteaucitron.ts';
import { vanillaCookieconsent } from '../../../src/core/consent/page-api/vanilla-cookieconsent.ts';
import { parseMessage } from '../../../src/core/protocol/messages.ts';
import { fakeCookieConsent, fakeKlaro, fakeTarteaucitron, type Fake } from './fake-managers.ts';
import { runs } from '../runs.ts';

/** As the half in the page does it: whatever the page throws counts as "not here". */
function quietly<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/** Whether what was read would get past the border of the background. */
function passes(api: PageApi, page: Page): boolean {
  const read = quietly(() => api.read(page));
  if (read === null) return true;
  const dialog = { manager: api.manager, layer: 'page-api', ...read };
  const ask = { dialog, timeOrigin: 0, seenAt: 0, again: false };
  // Through JSON, as the channel between the worlds does it.
  return (
    parseMessage(JSON.parse(JSON.stringify({ name: 'content>background.dialog', ask }))) !== null
  );
}

const cases: [name: string, api: PageApi, make: () => Fake][] = [
  ['klaro', klaro, fakeKlaro],
  ['tarteaucitron', tarteaucitron, fakeTarteaucitron],
  ['vanilla-cookieconsent', vanillaCookieconsent, fakeCookieConsent],
];

describe.each(cases)('%s', (_, api, make) => {
  it('is not there on other pages', () => {
    expect(api.read({})).toBeNull();
    expect(api.stored({})).toBeNull();
  });

  it('is read before, and sets exactly what is chosen', () => {
    const fake = make();
    const read = api.read(fake.page);
    expect(read).toMatchObject({ decided: false, more: false, grain: 'choice', wall: false });
    expect(api.stored(fake.page)).toBeNull();
    const choices = read?.choices ?? [];
    const analytics = choices.filter(({ purpose }) => purpose === 'analytics').map(({ id }) => id);
    expect(analytics).toHaveLength(1);
    const wished = Object.fromEntries(
      choices.filter(({ locked }) => !locked).map(({ id }) => [id, analytics.includes(id)]),
    );
    void api.apply?.(fake.page, wished, () => true);
    const locked = choices.filter((choice) => choice.locked).map(({ id }) => id);
    expect(new Set(fake.accepted())).toEqual(new Set([...analytics, ...locked]));
    expect(api.stored(fake.page)).toEqual(
      Object.fromEntries(choices.map(({ id }) => [id, fake.accepted().includes(id)])),
    );
    expect(api.read(fake.page)).toMatchObject({ decided: true });
  });

  it('never grants what it was not told to', () => {
    const fake = make();
    const locked = api.read(fake.page)?.choices.filter((choice) => choice.locked) ?? [];
    void api.apply?.(fake.page, {}, () => true);
    expect(fake.accepted()).toEqual(locked.map(({ id }) => id));
  });

  it('passes the border to the background', () => {
    expect(passes(api, make().page)).toBe(true);
  });
});

it('klaro: what is required cannot be switched, and labels fall back to names', () => {
  expect(klaro.read(fakeKlaro().page)).toMatchObject({
    language: 'de',
    clicksToRefuse: 1,
    choices: [
      { id: 'matomo', label: 'Matomo', purpose: 'analytics', on: true, locked: false },
      { id: 'pixel', label: 'Pixel', purpose: 'advertising', on: false, locked: false },
      { id: 'session', label: 'session', purpose: null, locked: true },
    ],
  });
});

it('tarteaucitron: types are read from its own table and from nothing else', () => {
  expect(tarteaucitron.read(fakeTarteaucitron().page)).toMatchObject({
    language: 'fr',
    clicksToRefuse: 3,
    choices: [
      { purpose: 'analytics' },
      { purpose: 'advertising' },
      { purpose: 'social' },
      { purpose: null },
    ],
  });
});

it('tarteaucitron: waits until its switches are on the page', () => {
  const { page } = fakeTarteaucitron();
  expect(tarteaucitron.read({ ...page, document: { getElementById: () => null } })).toBeNull();
});

it('vanilla-cookieconsent: labels come from the sections of its second layer', () => {
  expect(vanillaCookieconsent.read(fakeCookieConsent().page)).toMatchObject({
    text: 'Cookies? Some.',
    choices: [
      { id: 'necessary', label: 'necessary', locked: true },
      { id: 'stats', label: 'Analytics', on: true },
      { id: 'ads', label: 'Marketing', purpose: 'advertising', on: false },
    ],
  });
});

const NAMES = [
  'config',
  'services',
  'consents',
  'savedConsents',
  'confirmed',
  'name',
  'title',
  'purposes',
  'required',
  'job',
  'state',
  'parameters',
  'type',
  'matomo',
  'getConfig',
  'categories',
  'language',
  'default',
  'translations',
  'en',
  'consentModal',
  'sections',
  'preferencesModal',
  'linkedCategory',
  'validConsent',
  'getUserPreferences',
  'acceptedCategories',
  'stats',
  'lang',
] as const;

/** A value of a hostile page: any type, getters that throw, functions that give any of it. */
const { hostile } = fc.letrec<{ hostile: unknown }>((tie) => ({
  hostile: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(
      undefined,
      null,
      0,
      Number.NaN,
      true,
      '',
      'x'.repeat(5000),
      'constructor',
    ),
    fc.array(tie('hostile'), { maxLength: 3 }),
    tie('hostile').map((value) => () => value),
    tie('hostile').map((value) =>
      Object.assign([value], { includes: () => 'yes', flatMap: () => [value] }),
    ),
    fc.dictionary(fc.constantFrom(...NAMES), tie('hostile'), { maxKeys: 6 }),
    fc.constantFrom(...NAMES).map((name) =>
      Object.defineProperty({}, name, {
        get() {
          throw new Error('no');
        },
      }),
    ),
  ),
}));

/** One member of a working manager, swapped for a hostile value. */
function spoil(page: Page, path: readonly number[], value: unknown): Page {
  const copy: Page = { ...page };
  const [step = 0, ...rest] = path;
  const names = Object.keys(copy);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return copy;
  const inner = copy[name];
  copy[name] =
    rest.length > 0 && typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? spoil(inner as Page, rest, value)
      : value;
  return copy;
}

describe('a hostile page', () => {
  it.each(cases)('gets nothing of the wrong type out of %s', (_, api, make) => {
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(9), { maxLength: 4 }), (value, path) => {
        for (const page of [
          spoil(make().page, path, value),
          { klaroConfig: {}, klaro: { getManager: () => value } },
          { CookieConsent: value },
          { tarteaucitron: value },
        ]) {
          const read = quietly(() => api.read(page));
          for (const choice of read?.choices ?? []) {
            expect(typeof choice.id).toBe('string');
            expect(typeof choice.label).toBe('string');
            expect(typeof choice.on).toBe('boolean');
            expect(typeof choice.locked).toBe('boolean');
            expect(choice.purpose === null || typeof choice.purpose === 'string').toBe(true);
          }
          if (read)
            expect([typeof read.text, typeof read.language, typeof read.decided]).toEqual([
              'string',
              'string',
              'boolean',
            ]);
          const stored = quietly(() => api.stored(page));
          for (const on of Object.values(stored ?? {})) expect(typeof on).toBe('boolean');
        }
      }),
      runs(300, 20_000),
    );
  });

  it.each(cases)('cannot make %s write more than can be sent', (_, api, make) => {
    const long = 'x'.repeat(5000);
    const stretch = (value: unknown): unknown =>
      typeof value === 'string' && ['en', 'de', 'fr'].includes(value)
        ? value
        : Array.isArray(value)
          ? value.map(stretch)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value).map(([name, one]) => [
                  name,
                  name === 'title' || name === 'description' || name === 'lang'
                    ? long
                    : stretch(one),
                ]),
              )
            : value;
    expect(passes(api, stretch(make().page) as Page)).toBe(true);
  });

  it('does not take one manager for another', () => {
    for (const [name, , make] of cases)
      for (const api of PAGE_APIS)
        if (api.manager !== name) expect(api.read(make().page)).toBeNull();
  });
});
