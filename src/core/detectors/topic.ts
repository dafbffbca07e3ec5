import * as v from 'valibot';
import { TOPICS } from '../model/topic.ts';
import type { Detector } from './detector.ts';

const signal = v.strictObject({ topic: v.picklist(TOPICS) });

/** The page is about something that nobody wants to be followed on. What it says is not kept. */
export const topic: Detector<'topic', v.InferOutput<typeof signal>> = {
  kind: 'topic',
  signal,
  observe: (payload) => ({ key: payload.topic, detail: payload }),
};
