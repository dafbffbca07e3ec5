import { readingsOf, type Reading } from '../../src/core/leaks/readings.ts';
import { isOther } from '../../src/core/leaks/destination.ts';
import { CopyTrail, isRecording, protocolOf } from '../../src/core/recording/evidence.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import type { Handlers } from '../router.ts';
import { companies, mayRecord } from '../state.ts';
import { listenTo, type Sent } from './contents.ts';
import { visitAround } from './documents.ts';
import { note } from './journal.ts';

/** Scripts of one visit that watch or copy the whole page, and samples of the page. */
interface Equipment {
  visit: string;
  scripts: Set<string>;
  marks: Set<string>;
  words: Set<string>;
  /** A script observes everything: more than a copy of the page's text. */
  observed: boolean;
  copies: CopyTrail;
}

/** Recorders send every few seconds, the slowest that we know every 30 (OpenReplay): milliseconds. */
const WATCH_FOR = 90_000;
const MOST_SAMPLES = 120;

const equipped = new Map<number, Equipment>();

/** Takes it from a page that a script watches or copies it whole: what the page sends is looked at for a while. */
export function recordEquipment(): Pick<Handlers, 'content>background.equipment'> {
  return {
    async 'content>background.equipment'({ script, means, marks, words, worker }, sender) {
      const { id: tab, incognito } = sender.tab;
      if (tab === undefined || incognito !== false) return { kept: false };
      const visit = await visitAround(sender.documentId, tab, false);
      if (!visit || !(await mayRecord(visit.site))) return { kept: false };
      const known = equipped.get(tab);
      const kit: Equipment =
        known?.visit === visit.id
          ? known
          : {
              visit: visit.id,
              scripts: new Set(),
              marks: new Set(),
              words: new Set(),
              observed: false,
              copies: new CopyTrail(),
            };
      if (means === 'observer') kit.observed = true;
      kit.scripts.add(script);
      for (const mark of marks) if (kit.marks.size < MOST_SAMPLES) kit.marks.add(mark);
      for (const word of words) if (kit.words.size < MOST_SAMPLES) kit.words.add(word);
      equipped.set(tab, kit);
      if (equipped.size > 200) equipped.delete([...equipped.keys()][0] ?? tab);
      listenTo(tab, Date.now() + WATCH_FOR, worker ? visit.site : null);
      return { kept: true };
    },
  };
}

/** Whether a request carries a recording of its page away; it is noted if it does. */
export async function judgeRecording(sent: Sent): Promise<boolean> {
  const { tab, host, visit, url, body } = sent;
  const known = equipped.get(tab);
  const kit = known?.visit === visit.id ? known : undefined;
  if (!kit && body === null) return false;
  const address = url.replace(/^\w+:\/\//, '');
  const readings = body === null ? [] : readingsOf(body);
  const table = await companies();
  const product = protocolOf(address, readings);
  const away = isOther(host, [visit.site], table);
  const recorded = product !== null || (away && kit !== undefined && carries(kit, host, readings));
  if (!recorded || !(await mayRecord(visit.site))) return false;
  const script = scriptFor(host, kit ? [...kit.scripts] : []);
  const payload = { technique: 'replay', host, ...(script ? { script } : {}) };
  const at = Math.round(sent.at);
  const told = { detector: 'recording', payload, first: at, last: at } as const;
  note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
  // It goes on: so does the looking.
  listenTo(tab, Date.now() + WATCH_FOR);
  return true;
}

function carries(kit: Equipment, host: string, readings: readonly Reading[]): boolean {
  const canaries = { marks: [...kit.marks], words: [...kit.words] };
  // Both are asked: an observer may come later than the copy.
  const told = kit.copies.add(host, readings, canaries);
  return told || (kit.observed && isRecording(readings, canaries));
}

/** Of several scripts with the means, the one of the receiver's own site; else the first of others. */
const scriptFor = (host: string, scripts: readonly string[]): string | undefined =>
  scripts.find((script) => script !== '' && siteOf(script) === siteOf(host)) ??
  scripts.find((script) => script !== '');
