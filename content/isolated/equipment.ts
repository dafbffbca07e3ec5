import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';
import { creatorHere } from './creators.ts';
import { hasWorker, listenToContents } from './contents.ts';
import { ask } from './worker.ts';
import { plain } from './plain.ts';

/** Samples told of one page, and elements looked at for them. */
const MOST_SAMPLES = 40;
const MOST_ELEMENTS = 3000;
const MOST_SCRIPTS = 5;
/** Long enough to be the page's own, short enough to stand whole in a copy. */
const MARK = /^[\p{L}\p{N}_-]{4,60}$/u;
const WORDS = /^.{5,60}$/su;
const ATTRIBUTES = ['id', 'name', 'for', 'aria-label', 'placeholder', 'data-testid', 'alt'];

/** Has the background look at what a page sends once a script watches or copies it as recorders do. */
export function watchEquipment(): void {
  const scripts = new Map<string, 'observer' | 'copy'>();
  const tell = () => {
    const samples = sampled();
    for (const [script, means] of scripts)
      ask('content>background.equipment', { script, means, ...samples, worker: hasWorker() }).catch(
        () => undefined,
      );
  };
  channel.on(EVENTS.signal, (word) => {
    const { detector, payload } = (word ?? {}) as { detector?: unknown; payload?: unknown };
    if (detector !== 'recording') return;
    const { script, technique } = (payload ?? {}) as { script?: unknown; technique?: unknown };
    const means = technique === 'copy' ? 'copy' : 'observer';
    if (typeof script !== 'string') return;
    const by = script || creatorHere();
    const known = scripts.get(by);
    if (known === 'observer' || known === means || (!known && scripts.size >= MOST_SCRIPTS)) return;
    scripts.set(by, means);
    listenToContents();
    tell();
  });
  // Recorders begin while the page is still coming in: its whole is sampled as well.
  addEventListener('load', () => {
    if (scripts.size > 0) tell();
  });
}

/** Marks and words from all over the page, evenly: those of one corner would be in any event about it. */
function sampled(): { marks: string[]; words: string[] } {
  const marks = new Set<string>();
  const words = new Set<string>();
  const elements = [...document.querySelectorAll('body *')].slice(0, MOST_ELEMENTS);
  for (const one of elements) {
    const element = plain(one);
    for (const name of element.classList) if (MARK.test(name)) marks.add(name);
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name) ?? '';
      if (MARK.test(value)) marks.add(value);
    }
    if (element.childElementCount > 0 || /^(?:SCRIPT|STYLE)$/.test(element.nodeName)) continue;
    const text = (element.textContent ?? '').trim();
    if (WORDS.test(text) && !/["\\<>&\n]/.test(text)) words.add(text);
  }
  return { marks: spread([...marks]), words: spread([...words]) };
}

const spread = (all: string[]): string[] => {
  const step = Math.max(1, all.length / MOST_SAMPLES);
  return Array.from(
    { length: Math.min(all.length, MOST_SAMPLES) },
    (_, i) => all[Math.floor(i * step)] ?? '',
  );
};
