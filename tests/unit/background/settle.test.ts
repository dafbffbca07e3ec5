import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settle } from '../../../background/settle.ts';
import { isUnderWay, underWay } from '../../../background/under-way.ts';

/** A recorder in small: what is heard is noted, what is noted is stored, what was stored is judged. */
const recorder = vi.hoisted(() => ({
  noted: [] as string[],
  stored: [] as string[],
  due: 0,
  judged: 0,
  onStored: () => {},
  flush: () => Promise.resolve(),
}));

vi.mock('../../../background/recorder/journal.ts', () => ({
  flush: () => recorder.flush(),
  hasUnwritten: () => recorder.noted.length > 0,
}));
vi.mock('../../../background/verdicts.ts', () => ({
  judgeDue: () => {
    const any = recorder.due > 0;
    recorder.judged += recorder.due;
    recorder.due = 0;
    return Promise.resolve(any);
  },
}));

const later = <Value>(value: Value) => new Promise<Value>((done) => setTimeout(() => done(value)));
/** Something is heard: whose page it is, takes a moment to find. */
const hear = (what: string) => underWay(later(what).then((one) => void recorder.noted.push(one)));

beforeEach(() => {
  Object.assign(recorder, { noted: [], stored: [], due: 0, judged: 0, onStored: () => {} });
  recorder.flush = async () => {
    const taken = recorder.noted.splice(0);
    if (taken.length === 0) return;
    recorder.stored.push(...(await later(taken)));
    recorder.due += 1;
    recorder.onStored();
  };
});

describe('settling', () => {
  it('stores what was heard a moment ago, and judges it', async () => {
    void hear('request');
    await settle();
    expect(recorder).toMatchObject({ noted: [], stored: ['request'], due: 0, judged: 1 });
    expect(isUnderWay()).toBe(false);
  });

  it('goes on with what storing itself makes to store', async () => {
    // A cookie whose company is known from now on, and what its mark says after that.
    const more = ['cookie', 'sync'];
    recorder.onStored = () => {
      const next = more.shift();
      if (next) void hear(next);
    };
    void hear('request');
    await settle();
    expect(recorder).toMatchObject({ stored: ['request', 'cookie', 'sync'], due: 0, judged: 3 });
  });

  it('is over though something fails, or never ends', async () => {
    underWay(Promise.reject(new Error('no tab'))).catch(() => undefined);
    recorder.onStored = () => void hear('again');
    void hear('once');
    await settle();
    expect(recorder.stored[0]).toBe('once');
    expect(recorder.judged).toBeGreaterThan(0);
  });

  it('throws where nothing can be stored', async () => {
    recorder.flush = () => Promise.reject(new Error('no room'));
    await expect(settle()).rejects.toThrow('no room');
  });
});

describe('work under way', () => {
  it('is handed on as it is', async () => {
    await expect(underWay(Promise.resolve(7))).resolves.toBe(7);
    await expect(underWay(Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(isUnderWay()).toBe(false);
  });
});
