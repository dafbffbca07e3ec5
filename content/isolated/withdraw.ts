import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';
import { fetchReader } from './general.ts';
import { onOrder } from './worker.ts';

/**
 * Has a dialog shown again that was answered before; what is shown is then answered as any dialog is.
 * @param expect called before: what was dealt with may come again
 */
export function reopenDialogs(expect: () => void): void {
  onOrder('background>content.reopen', async ({ by, nth }) => {
    expect();
    if (by === 'entry') return (await fetchReader())?.reopen(nth) ?? false;
    const told = channel.ask(EVENTS.reopen, { nth }, EVENTS.reopened);
    return (told as { shown?: unknown } | null)?.shown === true;
  });
}
