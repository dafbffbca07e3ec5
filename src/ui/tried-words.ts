import { formatMoment } from '../adapters/i18n/format.ts';
import { t } from '../adapters/i18n/t.ts';
import type { Tried } from '../core/protocol/messages.ts';

/** What to say of a passphrase that was not the right one. */
export const wrongWords = ({ waitUntil }: Tried): string =>
  waitUntil > Date.now() ? t('recordLockWait', formatMoment(waitUntil)) : t('recordLockWrong');
