import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Sent {
  name: string;
  ask: { told: { detector: string; payload: object; total: number }[] };
}
let sent: Sent[];
let answers: ((answer: unknown) => void)[];
let heard: Record<string, () => void>;
let page: { visibilityState: string; prerendering?: boolean };

/** An outbox in a page whose background answers when the test says so. */
async function outbox() {
  const { Outbox } = await import('../../../content/isolated/outbox.ts');
  return new Outbox();
}
const hosts = () => sent.flatMap(({ ask }) => ask.told.map(({ payload }) => payload));
const at = { first: 1, last: 1 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  [sent, answers, heard] = [[], [], {}];
  const listen = (name: string, hear: () => void) => (heard[name] = hear);
  page = { visibilityState: 'visible' };
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('document', Object.assign(page, { addEventListener: listen }));
  vi.stubGlobal('browser', undefined);
  const sendMessage = (message: Sent) => {
    sent.push(message);
    return new Promise((answer) => answers.push(answer));
  };
  vi.stubGlobal('chrome', { runtime: { id: 'fairshare', sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what is seen while an answer is awaited is told after it, though nothing else comes', async () => {
  const box = await outbox();
  box.add('request', { host: 'a.example' }, at);
  vi.runAllTimers();
  box.add('request', { host: 'b.example' }, at);
  // The background takes its time: the next report would be due.
  await vi.advanceTimersByTimeAsync(10_000);
  expect(hosts()).toEqual([{ host: 'a.example' }]);
  answers[0]?.({ kept: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(hosts()).toEqual([{ host: 'a.example' }, { host: 'b.example' }]);
});

describe('what a page has seen when it is left', () => {
  it('is told though nobody has answered yet to what was told before', async () => {
    const box = await outbox();
    box.add('request', { host: 'a.example' }, at);
    vi.runAllTimers();
    box.add('request', { host: 'b.example' }, at);
    heard['pagehide']?.();
    expect(sent).toHaveLength(2);
    expect(hosts()).toContainEqual({ host: 'b.example' });
  });

  it('is told also where it was seen after the page was hidden', async () => {
    const box = await outbox();
    heard['pagehide']?.();
    box.add('request', { host: 'late.example' }, at);
    page.visibilityState = 'hidden';
    heard['visibilitychange']?.();
    expect(hosts()).toEqual([{ host: 'late.example' }]);
  });

  it('is not told again once it is stored, nor where nobody wants it', async () => {
    const box = await outbox();
    box.add('request', { host: 'a.example' }, at);
    vi.runAllTimers();
    answers[0]?.({ kept: true });
    await vi.runAllTimersAsync();
    heard['pagehide']?.();
    expect(sent).toHaveLength(1);
    box.add('request', { host: 'b.example' }, at);
    vi.runAllTimers();
    answers[1]?.({ kept: false });
    await vi.runAllTimersAsync();
    box.add('request', { host: 'c.example' }, at);
    heard['pagehide']?.();
    expect(hosts()).not.toContainEqual({ host: 'c.example' });
  });

  it('is not told of a page that nobody has looked at', async () => {
    page.prerendering = true;
    const box = await outbox();
    box.add('request', { host: 'a.example' }, at);
    heard['pagehide']?.();
    expect(sent).toEqual([]);
  });
});
