import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asks, parseMessage, type MessageName } from '../../../src/core/protocol/messages.ts';
import { MOST_CHARACTERS } from '../../../src/core/protocol/limits.ts';
import { letter } from '../rows.ts';
import { choice, dialog } from '../consent/dialogs.ts';
import { runs } from '../runs.ts';

const told = { detector: 'request', payload: { host: 'ads.example' }, first: 1, last: 2, total: 3 };

/** One good message of every name. */
const GOOD: Record<MessageName, Record<string, unknown>> = {
  'content>background.observed': { timeOrigin: 1, told: [told] },
  'content>background.dialog': { dialog: dialog(), timeOrigin: 1, seenAt: 1, again: false },
  'content>background.settled': {
    receipt: 'r1',
    outcome: 'done',
    reason: null,
    stored: { stats: false },
    choices: [choice('stats', 'analytics')],
    at: 1,
    took: 2,
  },
  'content>background.witnessed': {
    receipt: 'r1',
    witnesses: [{ source: 'tcf', purposes: { analytics: false }, interests: ['advertising'] }],
  },
  'content>background.typed': {
    fields: [
      {
        field: 0,
        about: { type: 'email', autocomplete: 'email', names: 'email', label: 'Email' },
        written: true,
        value: 'marie@post.example',
      },
    ],
    worker: false,
  },
  'content>background.submitted': { at: 1, to: 'list.example' },
  'content>background.earlier': {
    requests: [{ url: 'https://in.example/p?e=1', channel: 'img', at: 1 }],
  },
  'content>background.contents': {
    url: 'wss://in.example/s',
    channel: 'ws',
    at: 1,
    text: 'text',
    base64: null,
  },
  'content>background.equipment': {
    script: 'cdn.example',
    means: 'observer',
    marks: ['card'],
    words: ['Welcome'],
    worker: false,
  },
  'content>background.reader': {},
  'content>background.links': {
    timeOrigin: 1,
    links: [{ text: 'Privacy', url: 'https://site.example/privacy' }],
    mails: ['privacy@site.example'],
  },
  'ui>background.letter': { letter: letter(), isNew: true },
  'ui>background.dropLetter': { id: 'letter-1' },
  'ui>background.got': { site: 'site.example', got: ['discount'] },
  'content>background.failed': { part: 'page', name: 'Error', message: 'x', stack: '' },
  'content>background.touched': {},
  'content>background.field': {
    about: { type: 'tel', autocomplete: 'tel', names: 'phone', label: 'Phone' },
  },
  'content>background.fine': { kind: 'phone' },
  'ui>background.start': {},
  'ui>background.flush': { tab: 7 },
  'ui>background.domains': { hosts: ['a.shop.example'] },
  'ui>background.badge': { badge: 'count' },
  'ui>background.prefer': { scope: { site: 'site.example' }, purpose: 'social', allow: null },
  'ui>background.enforce': { mode: 'broken' },
  'ui>background.lift': { site: 'site.example', lifted: true },
  'ui>background.keepOut': { site: 'site.example' },
  'ui>background.changesSeen': { until: 1 },
  'ui>background.change': { id: '2026-01-05 site.example company', state: 'ignored' },
  'ui>background.digest': { mode: 'daily' },
  'ui>background.label': { site: 'site.example', level: 'trusted' },
  'ui>background.toast': { on: false },
  'content>background.undo': { receipt: 'r1' },
  'content>background.why': { receipt: 'r1' },
  'ui>background.pause': { minutes: 60 },
  'ui>background.reapply': { tab: 7 },
  'ui>background.forget': { site: null },
  'ui>background.never': { kinds: ['phone'] },
  'ui>background.notFine': { site: 'site.example', kind: 'phone' },
  'ui>background.quiet': { site: null, what: 'notifications', on: true },
  'ui>background.dismiss': { site: 'site.example', suggestion: 'trust' },
  'ui>background.guard': { pin: '1234' },
  'ui>background.unlock': { pin: 'wrong' },
  'ui>background.guardian': {},
  'ui>background.preset': { preset: 'improve' },
  'ui>background.withdraw': { site: 'site.example', tab: null },
  'ui>background.clear': { site: 'site.example' },
  'ui>background.keep': { keepDays: 30 },
  'ui>background.refresh': {},
  'ui>background.lockSet': { passphrase: 'correct horse', after: 15 },
  'ui>background.lockNow': {},
  'ui>background.lockOpen': { passphrase: 'correct horse' },
  'ui>background.lockRemove': { passphrase: 'correct horse' },
  'ui>background.lockChange': { passphrase: 'correct horse', next: 'battery staple' },
  'ui>background.lockAfter': { after: null },
  'ui>background.lockUsed': {},
  'ui>background.lockForget': {},
};
const names = Object.keys(asks) as MessageName[];
const name = fc.constantFrom(...names);

describe('a message', () => {
  it.each(names)('%s is understood as it was sent', (one) => {
    expect(parseMessage({ name: one, ask: GOOD[one] })).toEqual({ name: one, ask: GOOD[one] });
  });

  it('of any kind whatever throws nothing and changes nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withDate: true }), (raw) => {
        expect(parseMessage(raw)).toBeNull();
      }),
      runs(1000),
    );
  });

  it('with any content whatever is dropped, unless it happens to be right', () => {
    fc.assert(
      fc.property(name, fc.anything(), (one, ask) => {
        const message = parseMessage({ name: one, ask });
        if (message) expect(parseMessage(message)).toEqual(message);
      }),
      runs(1000),
    );
  });

  it('with one thing missing, added or of another type is dropped', () => {
    const wrong = fc.oneof(
      fc.constant(() => 1),
      fc.constant(Number.NaN),
      fc.constant([[]]),
      fc.constant(-1),
    );
    for (const one of names) {
      const keys = Object.keys(GOOD[one]);
      fc.assert(
        fc.property(fc.nat(), wrong, fc.boolean(), (n, value, add) => {
          const key = keys[n % Math.max(1, keys.length)] ?? '';
          const ask =
            add || keys.length === 0
              ? { ...GOOD[one], extra: value }
              : { ...GOOD[one], [key]: value };
          // A tab is any number; what is no tab finds none.
          if (key === 'tab' && value === -1 && !add) return;
          expect(parseMessage({ name: one, ask })).toBeNull();
        }),
      );
      for (const key of keys.filter((name) => !['level', 'keepDays'].includes(name))) {
        const { [key]: _, ...ask } = GOOD[one];
        expect(parseMessage({ name: one, ask })).toBeNull();
      }
    }
  });

  it.each([
    '',
    'ui>background.everything',
    'constructor',
    '__proto__',
    'toString',
    'UI>background.start',
  ])('of the unknown name %j is dropped', (unknown) =>
    expect(parseMessage({ name: unknown, ask: {} })).toBeNull(),
  );

  it('that is too large is dropped before it is looked at', () => {
    const payload = 'x'.repeat(MOST_CHARACTERS);
    const ask = { timeOrigin: 1, told: [{ ...told, payload }] };
    expect(parseMessage({ name: 'content>background.observed', ask })).toBeNull();
    const fits = { timeOrigin: 1, told: [{ ...told, payload: payload.slice(1000) }] };
    expect(parseMessage({ name: 'content>background.observed', ask: fits })).not.toBeNull();
  });

  it('with too many rows is dropped', () => {
    const rows = (count: number) => ({
      name: 'content>background.observed',
      ask: { timeOrigin: 1, told: Array.from({ length: count }, () => told) },
    });
    expect(parseMessage(rows(500))).not.toBeNull();
    expect(parseMessage(rows(501))).toBeNull();
  });

  it('that bites its own tail, or throws when it is read, is dropped', () => {
    const ring: { tab: unknown } = { tab: 1 };
    ring.tab = ring;
    expect(parseMessage({ name: 'ui>background.flush', ask: ring })).toBeNull();
    const trap = {
      get name() {
        throw new Error('no');
      },
    };
    expect(parseMessage(trap)).toBeNull();
  });

  it('cannot reach a prototype', () => {
    const raw = JSON.parse(
      '{"name":"content>background.settled","ask":{"receipt":"r","outcome":"done","reason":null,"stored":{"__proto__":true,"constructor":true,"a":true},"choices":[],"at":1,"took":1,"__proto__":{"evil":true}}}',
    ) as unknown;
    const message = parseMessage(raw);
    expect(({} as { evil?: unknown }).evil).toBeUndefined();
    expect((message?.ask as { evil?: unknown } | undefined)?.evil).toBeUndefined();
    const stored = (message?.ask as { stored?: object } | undefined)?.stored ?? {};
    expect(Object.getPrototypeOf(stored)).toBe(Object.prototype);
    expect(Object.hasOwn(stored, '__proto__')).toBe(false);
  });
});
