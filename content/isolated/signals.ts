import type { DetectorId } from '../../src/core/detectors/index.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';
import { creatorHere, keepCreators } from './creators.ts';
import { Marks } from './marks.ts';
import type { Outbox } from './outbox.ts';

/** Passes on what our half in the page's world saw, whatever of it has the right shape. */
export function readSignals(outbox: Outbox): void {
  const marks = new Marks(outbox);
  keepCreators();
  channel.on(EVENTS.signal, (word) => {
    if (typeof word !== 'object' || word === null) return;
    const { detector, payload, first, last, total } = word as Record<string, unknown>;
    // Which detectors there are, and what they take, is checked where it is recorded.
    if (typeof detector !== 'string' || typeof payload !== 'object' || payload === null) return;
    if (typeof first !== 'number' || typeof last !== 'number' || typeof total !== 'number') return;
    // A recorder's equipment is no finding yet: equipment.ts has the background look at what it sends.
    if (detector === 'recording') return;
    const seen = withCreator(payload as Record<string, unknown>);
    if (detector === 'storage') marks.judge(seen, { first, last });
    else outbox.add(detector as DetectorId, seen, { first, last, total });
  });
}

/** In a frame without an address of its own, the page's own script is that of whoever made the frame. */
function withCreator(payload: Record<string, unknown>): Record<string, unknown> {
  return payload['host'] === '' ? { ...payload, host: creatorHere() } : payload;
}
