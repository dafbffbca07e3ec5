import * as v from 'valibot';
import { topicOf } from '../topics/topic.ts';
import type { Detector } from './detector.ts';

const text = v.pipe(v.string(), v.maxLength(400));
const signal = v.strictObject({ address: text, title: text, heading: text, about: text });

/** The page is about something that nobody wants to be followed on. What it says is not kept. */
export const topic: Detector<'topic', v.InferOutput<typeof signal>> = {
  kind: 'topic',
  signal,
  observe(words) {
    const about = topicOf(words);
    return about && { key: about, detail: { topic: about } };
  },
};
