import { formatNumber } from '../adapters/i18n/format.ts';
import { named, t, tn } from '../adapters/i18n/t.ts';
import type { Observation } from '../core/model/observation.ts';
import { recorded } from './recorded.ts';

/** An observation in plain words: whose or what it is (a recorded string, or ours), and what was seen. */
export function observationWords(one: Observation): { subject: string; words: string } {
  switch (one.kind) {
    case 'request':
      return {
        subject: one.detail.host,
        words: one.detail.company === null ? '' : t('ofCompany', recorded(one.detail.company)),
      };
    case 'owner':
      return { subject: one.key, words: t('seenOwner') };
    case 'cookie':
      return {
        subject: one.detail.name,
        words: t('seenCookie', one.detail.domain, lifetime(one.detail.lifetimeDays)),
      };
    case 'permission':
      return {
        subject: named('permission', one.detail.permission),
        words: named('trigger', one.detail.trigger),
      };
    case 'field':
      return {
        subject: named('data', one.detail.data),
        words: t(one.detail.required ? 'fieldRequired' : 'fieldOptional'),
      };
    case 'fingerprint':
      return { subject: one.detail.company ?? one.detail.host, words: t('seenFingerprint') };
    default:
      return { subject: one.key, words: '' };
  }
}

function lifetime(days: number | null): string {
  if (days === null) return t('untilClosed');
  const whole = Math.round(days);
  return whole < 1 ? t('lessThanADay') : tn('days', whole, formatNumber(whole));
}
