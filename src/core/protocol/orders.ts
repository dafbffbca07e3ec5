import * as v from 'valibot';
import { answerInSchema } from '../model/receipt.ts';
import { purposes, short } from './shapes.ts';

/** What the background asks of a content script. */
export const orders = {
  /** Tell everything again, whole: the worker was gone. */
  'background>content.report': v.strictObject({}),
  /** Recording begins, or goes on after a pause. */
  'background>content.begin': v.strictObject({}),
  /** Look at the consent manager again. */
  'background>content.reapply': v.strictObject({}),
  /** Have a dialog shown again that was answered before: by its manager, or by the page's own link. */
  'background>content.reopen': v.strictObject({
    by: v.picklist(['dialog', 'entry']),
    /** Which of them, the likeliest first. */
    nth: v.number(),
  }),
  /** Delete what the page has kept an answer in, so that it asks anew. */
  'background>content.forget': answerInSchema,
  /** Say on the page what was answered. */
  'background>content.toast': v.strictObject({
    receipt: short(160),
    refused: purposes,
    allowed: purposes,
    mayUndo: v.boolean(),
  }),
  /** What does everybody on this page say is stored? Answered by `told`. */
  'background>content.witness': v.strictObject({}),
} as const;
export type OrderName = keyof typeof orders;
export type Order<N extends OrderName = OrderName> = v.InferOutput<(typeof orders)[N]> & {
  name: N;
};
