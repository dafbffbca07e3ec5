import { answerConsent } from './isolated/consent.ts';
import { passContents } from './isolated/contents.ts';
import { watchEquipment } from './isolated/equipment.ts';
import { watchFields } from './isolated/fields.ts';
import { Outbox } from './isolated/outbox.ts';
import { readSignals } from './isolated/signals.ts';
import { watchTiming } from './isolated/timing.ts';
import { watchTyping } from './isolated/typed.ts';
import { onOrder } from './isolated/worker.ts';

// A page may get this script twice (it was slow to answer when recording began): once is enough.
const world = globalThis as { fairshare?: true };
if (!world.fairshare) {
  world.fairshare = true;
  const outbox = new Outbox();
  readSignals(outbox);
  watchTiming(outbox);
  watchFields(outbox);
  watchTyping();
  watchEquipment();
  passContents();
  const consent = window === window.top ? answerConsent() : null;
  onOrder('background>content.report', () => outbox.sendAll());
  onOrder('background>content.begin', () => {
    consent?.lookAgain();
    return outbox.begin();
  });
}
