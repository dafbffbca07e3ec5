import { shadowOf } from './element.ts';
import { plain } from './plain.ts';

/** Whether anything in the page or in the tree of an element has changed since; `stop` tells it, too, and ends the watch. */
export function stirring(element: Element): { stirred: () => boolean; stop: () => boolean } {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  const all = { childList: true, subtree: true, attributes: true };
  for (const root of new Set([document, plain(element).getRootNode(), shadowOf(element)]))
    if (root) observer.observe(root, all);
  const stirred = () => (changed ||= observer.takeRecords().length > 0);
  const stop = () => {
    const last = stirred();
    observer.disconnect();
    return last;
  };
  return { stirred, stop };
}

/** Looks again at every change of the page (and 20 times a second besides) until it holds, or 3 s pass. */
export function waitFor(holds: () => boolean, most = 3000): Promise<boolean> {
  return new Promise((done) => {
    const started = performance.now();
    const look = () => {
      if (holds()) finish(true);
      else if (performance.now() - started > most) finish(false);
    };
    const finish = (held: boolean) => {
      observer.disconnect();
      clearInterval(timer);
      done(held);
    };
    const observer = new MutationObserver(look);
    const timer = setInterval(look, 50);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    look();
  });
}
