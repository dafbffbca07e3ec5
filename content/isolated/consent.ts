import { textHash, type Dialog } from '../../src/core/consent/dialog.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { hasShadow } from './candidates.ts';
import { channel } from './channel.ts';
import { forgetAnswer, readGeneral } from './general.ts';
import { extentOf, looker, timed } from './looks.ts';
import { spoken } from './prove.ts';
import { readRules } from './rules.ts';
import { settle, type Settled } from './settle.ts';
import { onOrder } from './worker.ts';

const MOST_FAILURES = 5;
/** A dialog that has its answer may take so long to go away (milliseconds). */
const LEAVES_WITHIN = 1500;
/** What another layer may do better is left to it for so long (milliseconds). */
const TURN_MS = 4000;
/** Different dialogs that one document may ask the general layer about. */
const MOST_GENERAL = 6;

/**
 * Finds the consent dialogs of this page, asks the background what is wished, and does it.
 * `lookAgain`: what was left alone until now may be answered after all.
 * `expect`: a dialog is about to be shown again that was answered before.
 * @param failed told of what went wrong by our own fault
 */
export function answerConsent(
  inFrame: boolean,
  failed: (error: unknown) => void,
): { lookAgain: () => void; expect: () => void } {
  const handled = new Set<string>();
  let working = Promise.resolve();
  let failures = 0;
  let generals = 0;
  let decidedAt = -Infinity;

  const dialogs = (): Dialog[] => {
    if (inFrame) return readRules();
    // A manager that was dealt with is not read again at every change of the page.
    const skip = [...handled].map((name) => name.slice(name.indexOf(' ') + 1));
    const spoken = channel.ask(EVENTS.scan, { handled: skip }, EVENTS.dialogs);
    return [...(Array.isArray(spoken) ? (spoken as Dialog[]) : []), ...readRules()];
  };
  const waiting = new Map<string, number>();
  const answer = async (dialog: Dialog, name: string, again: boolean): Promise<Settled | null> => {
    handled.add(name);
    try {
      const since = waiting.get(name);
      const last = since !== undefined && performance.now() - since > TURN_MS;
      const settled = await settle(dialog, { again, last });
      if (settled === 'decided') decidedAt = performance.now();
      if (settled === 'wait') {
        if (since === undefined) waiting.set(name, performance.now());
        handled.delete(name);
        setTimeout(lookSoon, TURN_MS);
      }
      return settled;
    } catch (error) {
      if (error instanceof TypeError) failed(error);
      // The worker was stopped, or the page broke under us: look afresh, but not for ever.
      handled.delete(name);
      if (++failures < MOST_FAILURES) lookSoon();
      return null;
    }
  };
  const isOver = (settled: Settled | null) => settled === 'decided' || settled === null;
  const lookOnce = async (again: boolean, whole: boolean) => {
    for (const dialog of timed(dialogs)) {
      const name = `${dialog.layer} ${dialog.manager}`;
      if (!handled.has(name) && isOver(await answer(dialog, name, again))) return;
    }
    if (!whole) return;
    // What no adapter or rule has answered, and still stands.
    const leaving = decidedAt + LEAVES_WITHIN - performance.now();
    if (leaving > 0) return void setTimeout(lookSoon, leaving);
    for (const dialog of await readGeneral()) {
      const { layer, manager } = dialog;
      const unknown = layer === 'general';
      const name = `${layer} ${unknown ? textHash(dialog.text) : manager}`;
      if (handled.has(name) || (unknown && generals >= MOST_GENERAL)) continue;
      if (unknown) generals += 1;
      if (isOver(await answer(dialog, name, again))) return;
    }
  };
  const look = (again: boolean, whole = true): Promise<void> => {
    // One look that fails must not be the last.
    working = working.then(() => lookOnce(again, whole)).catch(() => undefined);
    return working;
  };
  const changed = looker((whole) => look(false, whole), hasShadow);
  const lookSoon = () => changed('much');
  onOrder('background>content.reapply', async () => {
    await working;
    handled.clear();
    await look(true);
  });
  onOrder('background>content.witness', () => ({ witnesses: inFrame ? [] : spoken() }));
  // A manager that says it is ready is answered at once: most often before its dialog is painted.
  channel.on(EVENTS.look, () => void look(false));
  const start = () => {
    lookSoon();
    // Many a dialog is in the page from the start and only shown later.
    new MutationObserver((changes) => changed(extentOf(changes))).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    });
    // Changes inside shadow trees are not told, what they look like on the page is.
    for (const shown of [
      'transitionrun',
      'transitionend',
      'animationstart',
      'animationend',
      'toggle',
    ])
      document.addEventListener(shown, lookSoon, { capture: true, passive: true });
    addEventListener('load', lookSoon, { once: true });
    // A sheet that has come may show what stood there unseen.
    const sheet = ({ target }: Event) => void (target instanceof HTMLLinkElement && lookSoon());
    document.addEventListener('load', sheet, { capture: true, passive: true });
  };
  const begin = () => {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', start, { once: true });
    else start();
  };
  if (inFrame) whenSeen(begin);
  else begin();
  return {
    lookAgain() {
      handled.clear();
      forgetAnswer();
      lookSoon();
    },
    expect() {
      // Its manager has had its turn: the dialog is answered by what can be seen of it.
      for (const name of handled) if (!name.startsWith('page-api ')) handled.delete(name);
      generals = 0;
      decidedAt = -Infinity;
      forgetAnswer();
      lookSoon();
    },
  };
}

/** A frame this large may hold a dialog (CSS pixels). */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 80;

/** Runs once enough of this frame is in sight in the window around it. */
function whenSeen(run: () => void): void {
  const root = document.documentElement;
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (!last?.isIntersecting || innerWidth < LEAST_WIDTH || innerHeight < LEAST_HEIGHT) return;
      const { width, height } = last.intersectionRect;
      // What is fixed over an empty page gives that page no height of its own.
      const isEmpty = last.boundingClientRect.height < LEAST_HEIGHT;
      if (!isEmpty && (width < LEAST_WIDTH || height < LEAST_HEIGHT)) return;
      observer.disconnect();
      removeEventListener('resize', again);
      run();
    },
    { threshold: [0, 0.1, 0.25, 0.5, 1] },
  );
  // A frame that grows around an empty page changes nothing that is observed.
  const again = () => {
    observer.unobserve(root);
    observer.observe(root);
  };
  addEventListener('resize', again, { passive: true });
  observer.observe(root);
}
