import type { Detail } from '../../model/observation.ts';
import { siteOf } from '../../web/site-of.ts';
import type { Factor, Item } from '../factor.ts';
import { findingsOfKind, type Facts } from '../facts.ts';

const SUPERCOOKIE = 8;
const BOUNCE = 4;
const ALIAS = 4;
const SYNC = 3;
const GIVEN_ALONG = 2;
const COOKIE = 1.5;
const STORAGE = 1;
/** The site's own mark tells it who comes back, and nobody else. */
const OWN = 0.5;
/** Acar et al. 2014 take 90 days; 30 marks every analytics id measured and spares session cookies. */
const LASTING_DAYS = 30;

/** Marks by which the browser is known again next month, and ways of handing them round. */
export const identifiers: Factor = {
  id: 'identifiers',
  cap: 12,
  observed: () => true,
  items: (facts) => [...kept(facts), ...handed(facts)],
};

/** Whether a cookie can tell this browser from others; where nobody looked, by how long it stays. */
const isMark = ({ identifier, lifetimeDays, party }: Detail<'cookie'>): boolean =>
  (identifier ?? party === 'third') && (lifetimeDays ?? 0) >= LASTING_DAYS;

function kept(facts: Facts): Item[] {
  const cookies = findingsOfKind(facts, 'cookie').flatMap(({ latest, weight, evidence }) => {
    if (!isMark(latest.detail)) return [];
    const { party, company, domain, name } = latest.detail;
    const third = party === 'third';
    return [
      {
        id: third ? 'lasting_cookie' : 'own_cookie',
        words: [company ?? domain, name],
        points: (third ? COOKIE : OWN) * weight,
        evidence,
      },
    ];
  });
  const stored = findingsOfKind(facts, 'storage').map(({ latest, weight, evidence }) => {
    const { party, company, host, name } = latest.detail;
    const third = party === 'third';
    return {
      id: third ? 'lasting_mark' : 'own_mark',
      words: [company ?? siteOf(host), name],
      points: (third ? STORAGE : OWN) * weight,
      evidence,
    };
  });
  const many = findingsOfKind(facts, 'supercookie').map(({ latest, weight, evidence }) => ({
    id: 'supercookie',
    words: [latest.detail.company ?? siteOf(latest.detail.host)],
    points: SUPERCOOKIE * weight,
    evidence,
  }));
  return [...many, ...cookies, ...stored];
}

function handed(facts: Facts): Item[] {
  const bounces = findingsOfKind(facts, 'bounce').map(({ latest, weight, evidence }) => ({
    id: 'bounce',
    words: [latest.detail.company ?? siteOf(latest.detail.host)],
    points: BOUNCE * weight,
    evidence,
  }));
  const syncs = findingsOfKind(facts, 'sync').map(({ latest, weight, evidence }) => ({
    id: 'sync',
    words: [
      latest.detail.sender ?? siteOf(latest.detail.from),
      latest.detail.company ?? siteOf(latest.detail.to),
    ],
    points: SYNC * weight,
    evidence,
  }));
  const along = findingsOfKind(facts, 'decoration').flatMap(({ latest, weight, evidence }) =>
    latest.detail.direction === 'out'
      ? [
          {
            id: 'given_along',
            words: [latest.detail.to ?? ''],
            points: GIVEN_ALONG * weight,
            evidence,
          },
        ]
      : [],
  );
  const aliases = findingsOfKind(facts, 'request').flatMap(({ latest, weight, evidence }) =>
    latest.detail.alias === undefined
      ? []
      : [
          {
            id: 'alias',
            words: [latest.detail.company ?? latest.detail.alias, latest.detail.host],
            points: ALIAS * weight,
            evidence,
          },
        ],
  );
  return [...bounces, ...syncs, ...along, ...aliases];
}
