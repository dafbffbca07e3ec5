import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, ROOT } from '../sources.ts';

export interface Message {
  message: string;
  description?: string;
}

/** Folders of `public/_locales`, e.g. `en`, `pt_BR`. */
export const locales = readdirSync(join(ROOT, 'public/_locales')).sort();
export const messagesOf = (locale: string) =>
  JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Record<string, Message>;
export const english = messagesOf('en');

/** English texts as [key, text]. */
export const englishTexts = Object.entries(english).map(
  ([key, { message }]) => [key, message] as const,
);
