import * as v from 'valibot';

/** What pushes itself forward and can be kept quiet. Order is display order. */
export const QUIETS = ['notifications', 'chat', 'newsletters'] as const;
export type Quiet = (typeof QUIETS)[number];

/** What is kept quiet everywhere. */
export const quietSchema = v.strictObject({
  notifications: v.boolean(),
  chat: v.boolean(),
  // Settings and files of before it was there have none.
  newsletters: v.optional(v.boolean(), false),
});
export type Quieted = v.InferOutput<typeof quietSchema>;

/** Where one site is to be otherwise than everywhere. */
export const siteQuietSchema = v.strictObject({
  notifications: v.exactOptional(v.boolean()),
  chat: v.exactOptional(v.boolean()),
  newsletters: v.exactOptional(v.boolean()),
});
