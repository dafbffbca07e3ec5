import { answerConsent } from './isolated/consent.ts';
import { passContents } from './isolated/contents.ts';
import { watchEquipment } from './isolated/equipment.ts';
import { tellFailures } from './isolated/failures.ts';
import { watchFields } from './isolated/fields.ts';
import { readGpcFile } from './isolated/gpc.ts';
import { Outbox } from './isolated/outbox.ts';
import { tellPolicyLinks } from './isolated/policy-links.ts';
import { readSignals } from './isolated/signals.ts';
import { watchSurface } from './isolated/surface.ts';
import { watchTiming } from './isolated/timing.ts';
import { watchTopic } from './isolated/topic.ts';
import { tellTouched } from './isolated/touched.ts';
import { watchTyping } from './isolated/typed.ts';
import { reopenDialogs } from './isolated/withdraw.ts';
import { onOrder } from './isolated/worker.ts';

// A page may get this script twice (it was slow to answer when recording began): once is enough.
const world = globalThis as { fairshare?: true };
if (!world.fairshare) {
  world.fairshare = true;
  const failed = tellFailures();
  try {
    begin(failed);
  } catch (error) {
    failed(error);
    throw error;
  }
}

/** Everything that this half does, from the first turn on. */
function begin(failed: (error: unknown) => void): void {
  const outbox = new Outbox();
  readSignals(outbox);
  watchTiming(outbox);
  readGpcFile(outbox);
  const prefilled = watchTyping();
  watchEquipment();
  passContents();
  const lookers = [watchFields(outbox, prefilled, failed), watchSurface(outbox)];
  if (window === window.top) {
    lookers.push(watchTopic(outbox));
    tellTouched();
    tellPolicyLinks();
  }
  const consent = answerConsent(window !== window.top, failed);
  reopenDialogs(consent.expect);
  onOrder('background>content.report', () => {
    for (const look of lookers) look();
    return outbox.sendAll();
  });
  onOrder('background>content.begin', () => {
    consent.lookAgain();
    return outbox.begin();
  });
}
