import { formatNumber } from '../adapters/i18n/format.ts';
import { named, t, tn } from '../adapters/i18n/t.ts';
import { codingSort } from '../core/report/taken.ts';
import type { Kind, Observation, ObservationOf } from '../core/model/observation.ts';
import { joined } from './name-list.ts';
import { bare, recorded } from './recorded.ts';

interface Told {
  /** Whose or what it is: a recorded string, or ours. */
  subject: string;
  words: string;
}

const whose = ({ company, host }: { company: string | null; host: string }) => company ?? host;

/** How each kind of observation is put in plain words. */
const TELL: { [K in Kind]: (one: ObservationOf<K>) => Told } = {
  request: ({ detail }) => ({
    subject: detail.host,
    words: [
      detail.company === null ? '' : t('ofCompany', recorded(detail.company)),
      detail.alias === undefined ? '' : t('seenAlias', recorded(detail.alias)),
    ].join(' '),
  }),
  blocked: ({ detail }) => ({
    subject: detail.host,
    words: [
      detail.company === null ? '' : t('ofCompany', recorded(detail.company)),
      t('seenBlocked'),
    ].join(' '),
  }),
  owner: ({ key }) => ({ subject: key, words: t('seenOwner') }),
  service: ({ detail }) => ({
    subject: detail.product,
    words: t('seenService', recorded(detail.host)),
  }),
  cookie: ({ detail }) => ({
    subject: detail.name,
    words: t(
      detail.identifier === true ? 'seenMark' : 'seenCookie',
      recorded(detail.domain),
      lifetime(detail.lifetimeDays),
    ),
  }),
  storage: ({ detail }) => ({
    subject: detail.name,
    words: t('seenStorage', recorded(whose(detail)), named('area', detail.area)),
  }),
  supercookie: ({ detail }) => ({
    subject: whose(detail),
    words: t('seenSupercookie', joined(detail.areas.map((area) => named('area', area)))),
  }),
  permission: ({ detail, site }) => ({
    subject: named('permission', detail.permission),
    words: [
      named('trigger', detail.trigger),
      detail.by === undefined || detail.by === site ? '' : t('askedBy', recorded(detail.by)),
    ].join(' '),
  }),
  field: ({ detail }) => ({
    subject: named('data', detail.data),
    words: [
      t(detail.required ? 'fieldRequired' : 'fieldOptional'),
      detail.explained === true ? t('fieldExplained') : '',
    ].join(' '),
  }),
  fingerprint: ({ detail }) => {
    const by = named('technique', detail.technique);
    const read = joined((detail.properties ?? []).map((name) => recorded(name)));
    return {
      subject: whose(detail),
      words: read ? t('seenProperties', by, read) : t('seenFingerprintBy', by),
    };
  },
  leak: ({ detail }) => ({
    subject: named('data', detail.data),
    words: t(
      `seenLeak_${detail.when}`,
      recorded(whose(detail)),
      named('coding', codingSort(detail.coding)),
    ),
  }),
  recording: ({ detail }) => ({
    subject: whose(detail),
    words: t(detail.technique === 'replay' ? 'seenReplay' : 'seenKeys'),
  }),
  pixel: ({ detail }) => {
    const event = named('event', detail.event);
    const about = joined(detail.about.map((data) => named('data', data)));
    const to = recorded(whose(detail));
    return {
      subject: detail.host,
      words: about ? t('seenPixelAbout', to, event, about) : t('seenPixel', to, event),
    };
  },
  sync: ({ detail }) => ({
    subject: detail.sender ?? detail.from,
    words: t('seenSync', recorded(detail.company ?? detail.to)),
  }),
  decoration: ({ detail }) => ({
    subject: detail.names.join(', '),
    words:
      detail.direction === 'in'
        ? t('seenDecorationIn')
        : t('seenDecorationOut', recorded(detail.to ?? '')),
  }),
  bounce: ({ detail }) => ({
    subject: whose(detail),
    words: t('seenBounce', recorded(detail.to)),
  }),
  referrer: ({ detail }) => ({
    subject: whose(detail),
    words:
      detail.topic === null
        ? t('seenReferrer')
        : t('seenReferrerTopic', named('topic', detail.topic)),
  }),
  insecure: ({ detail }) => ({
    subject: named('insecure', detail.what),
    words: t('seenInsecure', recorded(detail.to)),
  }),
  gpc: ({ detail }) => ({
    subject: t(
      detail.what === 'ignored' ? 'gpc_ignored' : detail.value ? 'gpc_says_true' : 'gpc_says_false',
    ),
    words: '',
  }),
  engagement: ({ detail }) => ({
    subject: named('engagement', detail.what),
    words: named('pushed', detail.trigger),
  }),
  embed: ({ detail }) => ({ subject: whose(detail), words: named('embed', detail.what) }),
  topic: ({ detail }) => ({ subject: named('topic', detail.topic), words: '' }),
};

/** An observation in plain words: whose or what it is (a recorded string, or ours), and what was seen. */
export function observationWords(one: Observation): Told {
  const { subject, words } = (TELL[one.kind] as (one: Observation) => Told)(one);
  return { subject: bare(subject), words };
}

function lifetime(days: number | null): string {
  if (days === null) return t('untilClosed');
  const whole = Math.round(days);
  return whole < 1 ? t('lessThanADay') : tn('days', whole, formatNumber(whole));
}
