import { answerConsent } from './isolated/consent.ts';
import { watchFields } from './isolated/fields.ts';
import { Outbox } from './isolated/outbox.ts';
import { readSignals } from './isolated/signals.ts';
import { watchTiming } from './isolated/timing.ts';
import { onOrder } from './isolated/worker.ts';

const outbox = new Outbox();
readSignals(outbox);
watchTiming(outbox);
watchFields(outbox);
onOrder('background>content.report', () => outbox.sendAll());
if (window === window.top) answerConsent();
