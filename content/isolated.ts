import { answerConsent } from './isolated/consent.ts';
import { watchFields } from './isolated/fields.ts';
import { readGpcFile } from './isolated/gpc.ts';
import { Outbox } from './isolated/outbox.ts';
import { readSignals } from './isolated/signals.ts';
import { watchTiming } from './isolated/timing.ts';
import { onOrder } from './isolated/worker.ts';

// A page may get this script twice (it was slow to answer when recording began): once is enough.
const world = globalThis as { fairshare?: true };
if (!world.fairshare) {
  world.fairshare = true;
  const outbox = new Outbox();
  readSignals(outbox);
  watchTiming(outbox);
  readGpcFile(outbox);
  watchFields(outbox);
  const consent = window === window.top ? answerConsent() : null;
  onOrder('background>content.report', () => outbox.sendAll());
  onOrder('background>content.begin', () => {
    consent?.lookAgain();
    return outbox.begin();
  });
}
