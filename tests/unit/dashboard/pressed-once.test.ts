import { expect, it, vi } from 'vitest';
import { pressedOnce } from '../../../src/ui/pressed-once.ts';

it('a double press acts once, keys and single presses act each time', () => {
  const act = vi.fn();
  const press = pressedOnce(act);
  const pressed = (detail: number) => press({ detail } as MouseEvent);
  for (const detail of [1, 2, 3]) pressed(detail);
  expect(act).toHaveBeenCalledTimes(1);
  for (const detail of [1, 0, 0]) pressed(detail);
  expect(act).toHaveBeenCalledTimes(4);
});
