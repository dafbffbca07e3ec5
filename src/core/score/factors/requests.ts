import { SENSITIVE } from '../../model/data-kind.ts';
import type { Activity } from '../../model/purpose.ts';
import type { Factor, Item } from '../factor.ts';
import { findingsOfKind, type Facts } from '../facts.ts';

/** Asking for notifications unasked is a nuisance; for a place, camera or microphone it is more. */
const UNASKED = 8;
const UNASKED_NOTIFICATIONS = 5;
/** Asking for what hurts most while advertisers look on. */
const SENSITIVE_FORM = 6;
const SENSITIVE_TOPIC = 6;
/** Pushing itself forward costs the person's time, not their data. */
const PUSHY = 2;

const FOLLOWERS: ReadonlySet<Activity> = new Set(['advertising', 'social', 'data-broker'] as const);

/** Things asked of the person without a click of theirs. After a click they cost nothing. */
export const requests: Factor = {
  id: 'requests',
  cap: 16,
  observed: () => true,
  items: (facts) => [...unasked(facts), ...pushed(facts), ...watched(facts)],
};

function unasked(facts: Facts): Item[] {
  return findingsOfKind(facts, 'permission').flatMap(({ latest, weight, evidence }) => {
    const { permission, trigger } = latest.detail;
    const points = permission === 'notifications' ? UNASKED_NOTIFICATIONS : UNASKED;
    return trigger === 'load'
      ? [{ id: `unasked_${permission}`, words: [], points: points * weight, evidence }]
      : [];
  });
}

function pushed(facts: Facts): Item[] {
  return findingsOfKind(facts, 'engagement').flatMap(({ latest, weight, evidence }) =>
    latest.detail.trigger === 'load'
      ? [{ id: `pushy_${latest.detail.what}`, words: [], points: PUSHY * weight, evidence }]
      : [],
  );
}

/** A sensitive question or topic on a page that reports to companies which follow people around. */
function watched(facts: Facts): Item[] {
  const followers = [
    ...findingsOfKind(facts, 'request'),
    ...findingsOfKind(facts, 'service').filter(({ latest }) => latest.detail.party === 'third'),
  ].filter(({ latest }) => latest.detail.activities.some((activity) => FOLLOWERS.has(activity)));
  if (followers.length === 0) return [];
  const most = Math.max(...followers.map(({ weight }) => weight));
  const seen = followers.flatMap(({ evidence }) => evidence);
  const forms = findingsOfKind(facts, 'field')
    .filter(({ latest }) => SENSITIVE.has(latest.detail.data))
    .map(({ latest, weight, evidence }) => ({
      id: 'sensitive_form',
      words: [latest.detail.data],
      points: SENSITIVE_FORM * Math.min(weight, most),
      evidence: [...evidence, ...seen],
    }));
  const topics = findingsOfKind(facts, 'topic').map(({ latest, weight, evidence }) => ({
    id: 'sensitive_topic',
    words: [latest.detail.topic],
    points: SENSITIVE_TOPIC * Math.min(weight, most),
    evidence: [...evidence, ...seen],
  }));
  // The worst question stands for the form: a long form is not many forms.
  return [...heaviest(forms), ...heaviest(topics)];
}

const heaviest = (items: Item[]): Item[] =>
  [...items]
    .sort((a, b) => b.points - a.points || (a.words.join() < b.words.join() ? -1 : 1))
    .slice(0, 1);
