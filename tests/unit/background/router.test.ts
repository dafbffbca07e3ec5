import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asks, type MessageName } from '../../../src/core/protocol/messages.ts';
import { runs } from '../runs.ts';

const OWN = 'chrome-extension://ours/';
const heard = vi.hoisted(() => ({
  hear: undefined as
    ((raw: unknown, sender: object, respond: (answer: unknown) => void) => unknown) | undefined,
}));

vi.mock('../../../src/adapters/browser/api.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => OWN + path,
      onMessage: { addListener: (hear: typeof heard.hear) => (heard.hear = hear) },
    },
  },
}));
vi.mock('../../../src/adapters/browser/errors.ts', () => ({ noteError: () => undefined }));

const NAMES = Object.keys(asks) as MessageName[];
let ran: string[];
let locked: boolean;

beforeEach(async () => {
  vi.resetModules();
  ran = [];
  locked = false;
  const { route } = await import('../../../background/router.ts');
  const handlers = Object.fromEntries(NAMES.map((name) => [name, () => (ran.push(name), {})]));
  route(handlers as never, () => Promise.resolve(!locked));
});

/** What is answered; null where nobody listens to this message of this sender. */
const answerTo = (raw: unknown, sender: object) =>
  new Promise<unknown>((answer) => {
    if (heard.hear?.(raw, sender, answer) !== true) answer(null);
  });

/** Whether a handler ran for this message of this sender. */
async function runsFor(raw: unknown, sender: object): Promise<boolean> {
  ran = [];
  await answerTo(raw, sender);
  return ran.length > 0;
}

const empty = NAMES.filter((name) =>
  ['ui>background.start', 'content>background.touched'].includes(name),
);
const page = {
  id: 'ours',
  url: 'https://site.example/',
  tab: { id: 1, incognito: false },
  frameId: 0,
};
const own = { id: 'ours', url: `${OWN}dashboard/index.html#/help` };

describe('the router', () => {
  it('lets content scripts tell, and our own pages ask, and not the other way round', async () => {
    expect(empty).toHaveLength(2);
    expect(await runsFor({ name: 'ui>background.start', ask: {} }, own)).toBe(true);
    expect(await runsFor({ name: 'content>background.touched', ask: {} }, page)).toBe(true);
    expect(await runsFor({ name: 'ui>background.start', ask: {} }, page)).toBe(false);
    expect(await runsFor({ name: 'content>background.touched', ask: {} }, own)).toBe(false);
  });

  it('runs nothing for anybody else, whoever they say they are', async () => {
    const sender = fc.record(
      {
        id: fc.oneof(fc.constantFrom('ours', 'other', undefined), fc.string()),
        url: fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.constantFrom(
            OWN,
            `${OWN}dashboard/index.html.evil`,
            `${OWN}other.html`,
            `https://site.example/?${OWN}dashboard/index.html`,
            `${OWN}popup/index.html@site.example`,
            'chrome-extension://other/dashboard/index.html',
          ),
        ),
        tab: fc.constantFrom(undefined, page.tab),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(sender, fc.constantFrom(...empty), async (from, name) => {
        const isPage = from.id === 'ours' && from.tab !== undefined && !from.url?.startsWith(OWN);
        const may = isPage && name.startsWith('content>');
        expect(await runsFor({ name, ask: {} }, from)).toBe(may);
      }),
      runs(300),
    );
  });

  it('runs nothing for a message that is not one, whoever sends it', async () => {
    const raw = fc.oneof(
      fc.anything(),
      fc.record({
        name: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')),
        ask: fc.anything(),
      }),
      fc.record({
        name: fc.constantFrom(...empty),
        ask: fc.dictionary(fc.string(), fc.anything(), { minKeys: 1 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(raw, fc.constantFrom(page, own), async (what, from) => {
        expect(await runsFor(what, from)).toBe(false);
      }),
      runs(300),
    );
  });

  it('runs nothing that is locked, and says so', async () => {
    locked = true;
    const message = { name: 'ui>background.start', ask: {} };
    expect(await runsFor(message, own)).toBe(false);
    await expect(answerTo(message, own)).resolves.toEqual({ notDone: 'locked' });
  });
});
