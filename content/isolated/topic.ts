import type { Outbox } from './outbox.ts';

/** How far each part of what a page says of itself is read (characters). */
const MOST = { address: 300, title: 140, heading: 140, about: 240 };

/** Pages that build themselves have their title by then (milliseconds). */
const NAMED_AFTER = 2000;

/**
 * Tells what the page says it is about, for the background to see whether it is something that nobody
 * wants to be followed on. Only that verdict is kept.
 * @returns a function that looks again: pages name themselves late
 */
export function watchTopic(outbox: Outbox): () => void {
  let before = '';
  const look = () => {
    const about = [
      ...document.querySelectorAll('meta[name="description" i], meta[name="keywords" i]'),
    ]
      .map((meta) => meta.getAttribute('content') ?? '')
      .join(' ');
    const tidy = (text: string, most: number) => text.replace(/\s+/g, ' ').trim().slice(0, most);
    const payload = {
      address: location.href.slice(0, MOST.address),
      title: tidy(document.title, MOST.title),
      heading: tidy(document.querySelector('h1')?.textContent ?? '', MOST.heading),
      about: tidy(about, MOST.about),
    };
    const now = JSON.stringify(payload);
    if (now === before) return;
    before = now;
    const at = Date.now();
    outbox.add('topic', payload, { first: at, last: at });
  };
  const start = () => {
    look();
    setTimeout(look, NAMED_AFTER);
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  return look;
}
