import type { Activity } from '../../model/purpose.ts';
import { siteOf } from '../../web/site-of.ts';
import type { Factor } from '../factor.ts';
import type { EvidenceRef, Facts, Finding } from '../facts.ts';

/** Harm of what a company does with a visit, relative to advertising = 4 (ts-1). */
const WEIGHT: Record<Activity, number> = {
  'data-broker': 6,
  advertising: 4,
  social: 3,
  analytics: 2,
  recording: 2,
  personalisation: 2,
  support: 1.5,
  media: 1,
  monitoring: 1,
  'tag-manager': 0.75,
  payments: 0.5,
  'fraud-prevention': 0.5,
  unknown: 0.5,
  hosting: 0.25,
  'consent-manager': 0.25,
  utility: 0.25,
};
const OWNER = 8;
/** Nobody we know, but it set a lasting cookie on this page. */
const UNKNOWN_WITH_IDENTIFIER = 2.5;
const MOST = 60;
/** Rank is kept beyond 60 companies: 25 of harm take 38 of the 60 points, 75 take 57. */
const SATURATION = 25;

interface Party {
  name: string;
  weight: number;
  activities: Set<Activity>;
  reach: number;
  own: boolean;
  identifier: boolean;
  evidence: EvidenceRef[];
}

/** Companies that got a request, by what they do with it and by how much of the web they see. */
export const trackers: Factor = {
  id: 'trackers',
  cap: MOST,
  observed: () => true,
  items(facts) {
    const parties = [...partiesOf(facts).values()];
    const harms = parties.map((party) => harmOf(party) * party.weight);
    const sum = harms.reduce((total, harm) => total + harm, 0);
    if (sum === 0) return [];
    const points = MOST * (1 - Math.exp(-sum / SATURATION));
    return parties.map((party, index) => ({
      id: party.own ? 'owner' : `tracker_${heaviest(party)}`,
      words: [party.name],
      points: ((harms[index] ?? 0) / sum) * points,
      evidence: party.evidence,
    }));
  },
};

function partiesOf({ findings }: Facts): Map<string, Party> {
  const parties = new Map<string, Party>();
  const hosts = new Map<string, string>();
  for (const finding of findings) {
    const { latest } = finding;
    if (latest.kind === 'request') {
      const name = latest.detail.company ?? siteOf(latest.detail.host);
      hosts.set(latest.detail.host, name);
      add(parties, name, latest.detail, finding);
    }
    if (latest.kind === 'owner') {
      const party = add(parties, `own ${latest.key}`, latest.detail, finding);
      Object.assign(party, { own: true, name: latest.key });
    }
  }
  // A product that was recognised by its way of speaking says what an unknown host is for. On a host
  // of the site's own it stands for itself: only the site learns from it, which its reach (0) says.
  for (const finding of findings) {
    const { latest } = finding;
    if (latest.kind !== 'service') continue;
    const { host, company, product, party } = latest.detail;
    const name = party === 'first' ? product : (hosts.get(host) ?? company ?? siteOf(host));
    const reach = party === 'first' ? 0 : latest.detail.reach;
    const seen = add(parties, name, { activities: latest.detail.activities, reach }, finding);
    if (party === 'third' && company !== null) seen.name = company;
  }
  for (const { latest } of findings) {
    if (latest.kind !== 'cookie' || latest.detail.party !== 'third') continue;
    const party = parties.get(latest.detail.company ?? siteOf(latest.detail.domain));
    if (party && (latest.detail.lifetimeDays ?? 0) >= 30) party.identifier = true;
  }
  return parties;
}

function add(
  parties: Map<string, Party>,
  name: string,
  who: { activities: Activity[]; reach: number },
  { weight, evidence }: Finding,
): Party {
  const known = parties.get(name);
  const party: Party = known ?? {
    name,
    weight,
    activities: new Set(),
    reach: who.reach,
    own: false,
    identifier: false,
    evidence: [],
  };
  party.weight = Math.max(party.weight, weight);
  party.reach = Math.max(party.reach, who.reach);
  // Nothing known is `unknown` from the start, so that learning more never makes a company lighter.
  for (const activity of who.activities.length ? who.activities : (['unknown'] as const))
    party.activities.add(activity);
  party.evidence.push(...evidence);
  parties.set(name, party);
  return party;
}

/** Largest purpose plus a quarter of its others, more for companies that are everywhere (<= 1.5 x). */
function harmOf(party: Party): number {
  const reach = Math.min(1.5, 0.5 + Math.sqrt(party.reach));
  if (party.own) return OWNER * reach;
  const weights = [...party.activities].map((activity) => WEIGHT[activity]);
  const largest = Math.max(...weights);
  const others = weights.reduce((total, weight) => total + weight, 0) - largest;
  const harm = largest + others / 4;
  return (
    (party.identifier && harm < UNKNOWN_WITH_IDENTIFIER ? UNKNOWN_WITH_IDENTIFIER : harm) * reach
  );
}

const heaviest = (party: Party): Activity =>
  [...party.activities].sort((a, b) => WEIGHT[b] - WEIGHT[a] || (a < b ? -1 : 1))[0] ?? 'unknown';
