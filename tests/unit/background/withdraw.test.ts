import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Receipt } from '../../../src/core/model/receipt.ts';
import type { Order } from '../../../src/core/protocol/orders.ts';
import { resolve } from '../../../src/core/preferences/resolve.ts';
import { receipt } from '../rows.ts';

const SITE = 'site.example';
/** Where the site has kept its answers: two managers, one after the other. */
const ANSWERS = [
  { host: SITE, names: ['cookie consent'] },
  { host: SITE, names: ['storage older-consent'] },
];
const told = vi.hoisted(() => ({ forgotten: [] as string[] }));

vi.mock('../../../src/adapters/browser/api.ts', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  return {
    browser: {
      tabs: { onRemoved: event, get: () => Promise.resolve({ url: `https://${SITE}/` }) },
      webNavigation: { getAllFrames: () => Promise.resolve([{ frameId: 0 }, { frameId: 4 }]) },
    },
  };
});
vi.mock('../../../src/adapters/db/read.ts', () => ({
  readReceipts: () =>
    Promise.resolve(ANSWERS.map((answerIn): Receipt => ({ ...receipt(), answerIn }))),
}));
vi.mock('../../../src/adapters/db/await-receipt.ts', () => ({
  awaitReceipt: () => Promise.resolve(null),
}));
vi.mock('../../../background/database.ts', () => ({
  database: () => Promise.resolve({ receipts: { put: () => Promise.resolve() } }),
}));
vi.mock('../../../background/state.ts', () => ({
  isOn: () => Promise.resolve(true),
  wishFor: () => Promise.resolve({ resolved: resolve([], SITE, 'neutral') }),
}));
vi.mock('../../../background/tabs.ts', () => ({
  orderFrame: (_tab: number, frame: number, order: Order) => {
    if (order.name === 'background>content.forget') {
      const { names } = order as Order<'background>content.forget'>;
      told.forgotten.push(`${frame} ${names.join()}`);
      return Promise.resolve({ told: true });
    }
    return Promise.resolve({ told: false });
  },
}));
vi.mock('../../../background/consent/place.ts', () => ({
  openPlace: () => Promise.resolve(null),
  ownPlace: () => Promise.resolve({ tab: 1, ours: true }),
  leavePlace: () => Promise.resolve(),
  reload: () => Promise.resolve(),
}));
vi.mock('../../../background/consent/budget.ts', () => ({ refill: () => Promise.resolve() }));
vi.mock('../../../background/consent/clear-site.ts', () => ({}));
vi.mock('../../../background/consent/desk.ts', () => ({ mayAct: () => Promise.resolve(true) }));
vi.mock('../../../background/consent/recheck.ts', () => ({ forgetReceipts: () => undefined }));

const { serveWithdrawals } = await import('../../../background/consent/withdraw.ts');
const withdraw = serveWithdrawals()['ui>background.withdraw'];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('where a site has no other way back, every answer that it has kept is deleted, in each frame', async () => {
  const done = withdraw({ site: SITE, tab: null }, {} as never);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await done).toMatchObject({ outcome: 'not-found' });
  expect(told.forgotten).toEqual([
    '0 cookie consent',
    '0 storage older-consent',
    '4 cookie consent',
    '4 storage older-consent',
  ]);
});
