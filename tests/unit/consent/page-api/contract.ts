import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked, Page, PageApi } from '../../../../src/core/consent/page-api/page-api.ts';
import { PAGE_APIS } from '../../../../src/core/consent/page-api/index.ts';
import type { Purpose } from '../../../../src/core/model/purpose.ts';
import { parseMessage } from '../../../../src/core/protocol/messages.ts';
import { hostile, spoil } from './hostile.ts';
import { runs } from '../../runs.ts';

/** A stand-in that follows what its vendor has published of the page interface, and nothing else. */
export interface Fake {
  page: Page;
  /** Ids that the stand-in itself holds as granted, told apart from how the adapter reads them. */
  granted(): string[];
  /** Whether its dialog is still in front of the person. */
  open?(): boolean;
}

/** What the stand-in must hold after each of three wishes. */
export interface Truth {
  nothing: string[];
  analytics: string[];
  functionalAnalytics: string[];
}

const WISHES: [keyof Truth, Purpose[]][] = [
  ['nothing', []],
  ['analytics', ['analytics']],
  ['functionalAnalytics', ['functional', 'analytics']],
];

/** As the half in the page does it: whatever the page throws counts as "not here". */
function quietly<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/** What comes only after some promises: looked for as the page tells it, not after some time. */
async function until<T>(look: () => T | null): Promise<T | null> {
  for (let turn = 0; turn < 50; turn++) {
    const seen = look();
    if (seen) return seen;
    await Promise.resolve();
  }
  return null;
}

const asked = (api: PageApi, page: Page): Promise<Asked | null> => until(() => api.read(page));

function wishedOf({ choices }: Asked, purposes: Purpose[]): Record<string, boolean> {
  const open = choices.filter(({ locked }) => !locked);
  return Object.fromEntries(
    open.map(({ id, purpose }) => [id, purpose !== null && purposes.includes(purpose)]),
  );
}

/** Whether what was read would get past the border of the background, through JSON as the channel has it. */
function passes(api: PageApi, read: Asked | null): boolean {
  if (read === null) return true;
  const dialog = { manager: api.manager, layer: 'page-api', ...read };
  const ask = { dialog, timeOrigin: 0, seenAt: 0, again: false };
  return (
    parseMessage(JSON.parse(JSON.stringify({ name: 'content>background.dialog', ask }))) !== null
  );
}

/** Follows the published API: reads it, sets it purpose by purpose, and reads back what was stored. */
export function settles(api: PageApi, make: () => Fake, truth: Truth): void {
  describe(`${api.manager} follows the published API`, () => {
    it('is read while it asks, and has nothing stored', async () => {
      const { page } = make();
      const read = await asked(api, page);
      expect(read).toMatchObject({ decided: false, wall: false });
      expect(passes(api, read)).toBe(true);
      expect(api.stored(page)).toBeNull();
    });

    it.each(WISHES)('stores exactly what is wished: %s', async (name, purposes) => {
      const fake = make();
      const wished = wishedOf((await asked(api, fake.page)) as Asked, purposes);
      await api.apply?.(fake.page, wished, () => true);
      expect(fake.granted().sort()).toEqual([...truth[name]].sort());
      expect(fake.open?.() ?? false).toBe(false);
      const stored = await until(() => api.stored(fake.page));
      for (const [id, on] of Object.entries(wished))
        expect([id, stored?.[id]]).toEqual([id, on && truth[name].includes(id)]);
      expect(await asked(api, fake.page)).toMatchObject({ decided: true });
    });

    it('grants nothing that it was not told to', async () => {
      const fake = make();
      await asked(api, fake.page);
      await api.apply?.(fake.page, {}, () => true);
      expect(fake.granted().sort()).toEqual([...truth.nothing].sort());
    });
  });
  isCareful(api, make);
}

/** For a manager that can only be read: what it tells before and after somebody decided. */
export function reads(
  api: PageApi,
  make: () => Fake & { decide(): void },
  stored: Record<string, boolean>,
): void {
  describe(`${api.manager} follows the published API`, () => {
    it('tells nothing stored while it asks, and then what was decided', async () => {
      const { page, decide } = make();
      expect(api.apply).toBeUndefined();
      const read = await asked(api, page);
      expect(read).toMatchObject({ decided: false });
      expect(passes(api, read)).toBe(true);
      expect(api.stored(page)).toBeNull();
      decide();
      expect(await until(() => api.stored(page))).toEqual(stored);
      expect(await asked(api, page)).toMatchObject({ decided: true });
    });

    if (api.reopen)
      it('shows its dialog again', () => {
        const fake = make();
        api.reopen?.(fake.page);
        expect(fake.open?.()).toBe(true);
      });
  });
  isCareful(api, make);
}

/** What holds for every manager, those too that can only be read. */
export function isCareful(api: PageApi, make: () => Fake): void {
  describe(`${api.manager} on other pages`, () => {
    it('is not there', () => {
      expect(api.read({})).toBeNull();
      expect(api.stored({})).toBeNull();
    });

    it('is not taken for it where only the names are the same', () => {
      for (const name of Object.keys(make().page)) {
        for (const value of [{}, 'text', () => undefined, []])
          expect(api.read({ [name]: value })).toBeNull();
      }
    });

    it('is taken for no other manager', async () => {
      for (const other of PAGE_APIS) {
        const { page } = make();
        if (other !== api && other.apply) expect(await asked(other, page)).toBeNull();
      }
    });

    it('gets nothing of the wrong type out of a hostile page', () => {
      fc.assert(
        fc.property(hostile(make().page), fc.array(fc.nat(9), { maxLength: 4 }), (value, path) => {
          const page = spoil(make().page, path, value);
          const read = quietly(() => api.read(page));
          expect(passes(api, shortened(read))).toBe(true);
          const stored = quietly(() => api.stored(page));
          for (const on of Object.values(stored ?? {})) expect(typeof on).toBe('boolean');
          quietly(() => api.reopen?.(page));
          const done = quietly(() => api.apply?.(page, { a: true }, () => true));
          if (done instanceof Promise) done.catch(() => undefined);
        }),
        runs(150, 5_000),
      );
    });
  });
}

/** The other half drops choices with ids that are too long. */
const shortened = (read: Asked | null): Asked | null =>
  read && { ...read, choices: read.choices.filter(({ id }) => id.length <= 120).slice(0, 300) };
