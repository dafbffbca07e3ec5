import type { Outbox } from './outbox.ts';
import { chats, overlays } from './overlay.ts';

/** When the page is looked at after it was loaded (milliseconds): most pages push within seconds. */
const LOOKS = [1000, 3000, 10_000, 30_000];
/** An overlay that comes so soon after the pointer left the window wants to keep the person. */
const EXIT_WITHIN = 550;
const MOST_EXITS = 5;
/** Something that appears so soon after a press was asked for. */
const ASKED_WITHIN = 1500;
/** A player needs a moment before it is known whether there is any sound in what it plays. */
const HEARD_AFTER = 1000;

type What = 'overlay' | 'chat' | 'exit-intent' | 'sound';

/**
 * Tells when a page pushes itself forward. It is looked at in a few moments, not watched.
 * @returns a function that looks at once
 */
export function watchSurface(outbox: Outbox): () => void {
  const tell = (what: What) => {
    const at = Date.now();
    outbox.add('engagement', { what, trigger: 'load' }, { first: at, last: at, total: 1 });
  };
  watchSound(() => tell('sound'));
  if (window !== window.top) return () => undefined;

  /** Things that were there after the person's own press: they were asked for. */
  const asked = new WeakSet<Element>();
  const seen = new WeakSet<Element>();
  let pressedAt = -Infinity;
  let exits = 0;
  let leaving = false;

  const look = (kind: What = 'overlay') => {
    if (document.visibilityState !== 'visible' || !document.body) return;
    const wasAsked = performance.now() - pressedAt < ASKED_WITHIN;
    const take = (found: Element[], what: What) => {
      const fresh = found.filter((element) => !seen.has(element));
      for (const element of found) {
        seen.add(element);
        if (wasAsked) asked.add(element);
      }
      if (fresh.length && !found.some((element) => asked.has(element))) tell(what);
    };
    take(overlays(), kind);
    if (kind === 'overlay') take(chats(), 'chat');
  };
  /** What the person opens is looked at once it is there, and remembered as asked for. */
  const pressed = () => {
    const last = pressedAt;
    pressedAt = performance.now();
    if (pressedAt - last > ASKED_WITHIN) setTimeout(() => look(), ASKED_WITHIN - 500);
  };
  const left = (event: MouseEvent) => {
    if (event.clientY > 0 || event.relatedTarget || leaving || exits >= MOST_EXITS) return;
    exits += 1;
    leaving = true;
    // What is there already was not brought by leaving.
    look();
    setTimeout(() => {
      leaving = false;
      look('exit-intent');
    }, EXIT_WITHIN);
  };
  for (const event of ['pointerdown', 'keydown'])
    document.addEventListener(event, pressed, { capture: true, passive: true });
  for (const event of ['mouseout', 'mouseleave'] as const)
    document.addEventListener(event, left, { capture: true, passive: true });
  const start = () => {
    for (const wait of LOOKS) setTimeout(() => look(), wait);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
  return look;
}

/** Sound that starts before the person has done anything. */
function watchSound(heard: () => void): void {
  let told = false;
  const listen = ({ target }: Event) => {
    if (told || !(target instanceof HTMLMediaElement) || !isLoud(target)) return;
    if (navigator.userActivation?.hasBeenActive !== false) return;
    setTimeout(() => {
      if (told || target.paused || !isLoud(target) || isSilent(target)) return;
      told = true;
      heard();
    }, HEARD_AFTER);
  };
  for (const event of ['playing', 'volumechange'])
    document.addEventListener(event, listen, { capture: true, passive: true });
}

const isLoud = (media: HTMLMediaElement) => !media.paused && !media.muted && media.volume > 0;

/** A film without a sound track, where the browser tells. */
const isSilent = (media: HTMLMediaElement): boolean => {
  const { webkitAudioDecodedByteCount, mozHasAudio } = media as {
    webkitAudioDecodedByteCount?: number;
    mozHasAudio?: boolean;
  };
  return webkitAudioDecodedByteCount === 0 || mozHasAudio === false;
};
