/** Ways of sending whose contents our half in the page's own world has to tell of. */
export const CONTENT_CHANNELS = ['fetch', 'beacon', 'ws', 'other'] as const;
export type ContentChannel = (typeof CONTENT_CHANNELS)[number];

/** What it tells: as text, or as bytes in base64; cut where it is longer than MOST_TOLD. */
export interface ContentsTold {
  url: string;
  channel: ContentChannel;
  text: string | null;
  base64: string | null;
}

/** Characters of contents in one message, so that it stays below the limit of all messages. */
export const MOST_TOLD = 56_000;
