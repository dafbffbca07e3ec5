import { TOPICS, type Topic } from '../model/topic.ts';
import { fold, phrases } from '../words/phrases.ts';
import { FROM_AFAR, TOPIC_WORDS } from './words.ts';

/** What a page says of itself where everybody can read it. */
export interface PageWords {
  /** Whole address. */
  address: string;
  title?: string;
  heading?: string;
  /** Description and keywords of its head. */
  about?: string;
}

/** Points of one word; supporting words count together no more than `MOST_CONTEXT`. */
const SURE = 3;
const HINT = 2;
const CONTEXT = 1;
const MOST_CONTEXT = 1;
/** One sure word, or a hint with another word. From afar (a museum, a novel) twice as much. */
const ENOUGH = 3;
const ENOUGH_FROM_AFAR = 2 * ENOUGH;

interface Patterns {
  topic: Topic;
  sure: RegExp;
  hint: RegExp;
  context: RegExp;
  other: RegExp;
}

let compiled: { topics: Patterns[]; fromAfar: RegExp } | null = null;

/** Compiled when the first page is judged. */
function patterns() {
  const all = (list: string) => new RegExp(phrases(list).source, 'gu');
  compiled ??= {
    fromAfar: phrases(FROM_AFAR),
    topics: TOPICS.map((topic) => {
      const { sure, hint, context, other } = TOPIC_WORDS[topic];
      return {
        topic,
        sure: all(sure),
        hint: all(hint),
        context: all(context),
        other: phrases(other),
      };
    }),
  };
  return compiled;
}

/**
 * What a page is about that nobody wants to be followed on, or null. One unmistakable word of its
 * address, title or heading says so, or two words that support each other; its description only helps.
 */
export function topicOf({
  address,
  title = '',
  heading = '',
  about = '',
}: PageWords): Topic | null {
  const plain = fold(`${wordsOf(address)} ; ${title.slice(0, 300)} ; ${heading.slice(0, 300)}`);
  const all = `${plain} ${fold(about.slice(0, 600))}`;
  const { topics, fromAfar } = patterns();
  const enough = fromAfar.test(plain) ? ENOUGH_FROM_AFAR : ENOUGH;
  let best: { topic: Topic; points: number } | null = null;
  for (const { topic, sure, hint, context, other } of topics) {
    const surely = different(plain, sure);
    const hinted = new Set([...different(plain, hint)].filter((word) => !surely.has(word)));
    if (surely.size + hinted.size === 0 || other.test(plain)) continue;
    const helped = [...different(all, context)].filter((word) => !hinted.has(word));
    const more = [...different(all, hint)].filter((word) => !surely.has(word));
    const points =
      surely.size * SURE +
      Math.max(hinted.size, Math.min(more.length, 2)) * HINT +
      Math.min(helped.length, MOST_CONTEXT) * CONTEXT;
    if (points >= enough && points > (best?.points ?? 0)) best = { topic, points };
  }
  return best?.topic ?? null;
}

/** The same of an address alone: what whoever is told it can read in it. */
export const topicOfAddress = (url: string): Topic | null => topicOf({ address: url });

const different = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([word]) => stem(word)));
/** "symptom" and "symptoms" are one sign. */
const stem = (word: string) => word.slice(0, 6);

/** Host, path and values of an address as words; the name of the country in front or behind tells nothing. */
function wordsOf(address: string): string {
  const [, host = '', rest = ''] = /^[a-z]+:\/\/([^/?#]*)([^#]*)/i.exec(address) ?? [];
  let path = rest.slice(0, 500).replace(/\+/g, ' ');
  try {
    path = decodeURIComponent(path);
  } catch {
    // As it is written.
  }
  return `${host.replace(/:\d+$/, '').split('.').slice(0, -1).join(' ')} ${path}`;
}
