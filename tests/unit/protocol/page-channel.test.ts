import { expect, it } from 'vitest';
import { EVENTS } from '../../../src/core/protocol/page-channel.ts';

it('no two events of the page channel share a name', () => {
  const names = Object.values(EVENTS);
  expect(new Set(names).size).toBe(names.length);
});
