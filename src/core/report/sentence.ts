import { SENSITIVE } from '../model/data-kind.ts';
import type { Facts } from '../score/facts.ts';
import { isThisComputer } from '../web/this-computer.ts';
import type { CompanySeen } from './site-report.ts';
import type { Taken } from './taken.ts';

/**
 * A sentence of `_locales`: its key, the number that picks its plural form, and its blanks. Numbers in them
 * are written as the person's language writes them.
 */
export interface Sentence {
  key: string;
  count?: number;
  words: (string | number)[];
}

/** The gravest fact of a site in ten seconds' reading; where there is none, who got the visit. */
export function sentenceOf(
  facts: Facts | null,
  taken: Taken,
  companies: readonly CompanySeen[],
): Sentence {
  if (!facts) return { key: 'sentenceNothingYet', words: [] };
  const broken = facts.receipts.some(({ evidence }) =>
    Object.values(evidence).some(({ verdict }) => verdict === 'broken'),
  );
  const worst = taken.leaks.find(({ data }) => SENSITIVE.has(data)) ?? taken.leaks[0];
  if (worst?.when === 'before') return { key: 'sentenceLeak', words: [worst.who] };
  if (broken) return { key: 'sentenceBroken', words: [] };
  if (worst)
    return {
      key: worst.when === 'known' ? 'sentenceLeakKnown' : 'sentenceLeakAfter',
      words: [worst.who],
    };
  if (!facts.secure && !isThisComputer(facts.site)) return { key: 'sentenceInsecure', words: [] };
  const [filmed] = taken.recordings;
  if (filmed) return { key: 'sentenceRecorded', words: [filmed.who] };
  const followers = companies.filter(({ activities }) =>
    activities.some((activity) => ['advertising', 'social', 'data-broker'].includes(activity)),
  );
  if (taken.topics.length > 0 && followers.length > 0) return { key: 'sentenceTopic', words: [] };
  const recogniser = taken.fingerprinters.find(({ verdict }) => verdict);
  if (recogniser) return { key: 'sentenceFingerprint', words: [recogniser.who] };
  return companySentence(companies);
}

function companySentence(companies: readonly CompanySeen[]): Sentence {
  const count = companies.length;
  if (count === 0) return { key: 'sentenceNobody', words: [] };
  const advertisers = companies.filter(({ activities }) =>
    activities.some((activity) => activity === 'advertising' || activity === 'data-broker'),
  );
  if (advertisers.length === 0) return { key: 'sentenceNoAds', count, words: [count] };
  return { key: 'sentenceAds', count, words: [count, advertisers.length] };
}
