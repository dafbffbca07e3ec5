import { textHash, type Choice, type Dialog, type Stored } from '../../src/core/consent/dialog.ts';
import { MOST_CHOICES } from '../../src/core/protocol/limits.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';
import { lastClickAt } from './click.ts';
import { clock } from './clock.ts';
import { forgetAnswer, readGeneral, reader, type Doing, type Outcome } from './general.ts';
import {
  acceptAll,
  choicesOf,
  openChoices,
  readRules,
  refuseAll,
  ruleFor,
  setChoices,
  storedByRule,
} from './rules.ts';
import { waitFor } from './wait.ts';
import { ask, onOrder } from './worker.ts';

/** A page that rebuilds itself is looked at this often (milliseconds), later less. */
const LOOK_EVERY = 50;
const LOOK_LATER = 1000;
const BUSY_FOR = 15_000;
/** A look that took long is not repeated before so many times its own length. */
const LOOK_SHARE = 20;
const MOST_FAILURES = 5;
/** A dialog that has its answer may take so long to go away (milliseconds). */
const LEAVES_WITHIN = 1500;
/** Different dialogs that one document may ask the general layer about. */
const MOST_GENERAL = 6;

/**
 * Finds the consent dialogs of this page, asks the background what is wished, and does it.
 * `lookAgain`: what was left alone until now may be answered after all.
 * `expect`: a dialog is about to be shown again that was answered before.
 */
export function answerConsent(inFrame: boolean): { lookAgain: () => void; expect: () => void } {
  const handled = new Set<string>();
  let working = Promise.resolve();
  let failures = 0;
  let generals = 0;
  let took = 0;
  let once = false;
  let decidedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dialogs = (): Dialog[] => {
    if (inFrame) return readRules();
    // A manager that was dealt with is not read again at every change of the page.
    const skip = [...handled].map((name) => name.slice(name.indexOf(' ') + 1));
    const spoken = channel.ask(EVENTS.scan, { handled: skip }, EVENTS.dialogs);
    return [...(Array.isArray(spoken) ? (spoken as Dialog[]) : []), ...readRules()];
  };
  const answer = async (dialog: Dialog, name: string, again: boolean): Promise<boolean | null> => {
    handled.add(name);
    try {
      const decided = await settle(dialog, again);
      if (decided) decidedAt = performance.now();
      return decided;
    } catch {
      // The worker was stopped, or the page broke under us: look afresh, but not for ever.
      handled.delete(name);
      if (++failures < MOST_FAILURES) lookSoon();
      return null;
    }
  };
  const lookOnce = async (again: boolean) => {
    for (const dialog of dialogs()) {
      const name = `${dialog.layer} ${dialog.manager}`;
      if (!handled.has(name) && (await answer(dialog, name, again)) !== false) return;
    }
    // What no adapter or rule has answered, and still stands.
    if (performance.now() - decidedAt < LEAVES_WITHIN) return lookAfter(LEAVES_WITHIN);
    for (const dialog of await readGeneral()) {
      const name = `general ${textHash(dialog.text)}`;
      if (handled.has(name) || generals >= MOST_GENERAL) continue;
      generals += 1;
      if ((await answer(dialog, name, again)) !== false) return;
    }
  };
  const look = (again = false): Promise<void> => {
    timer = undefined;
    // One look that fails must not be the last.
    working = working
      .then(async () => {
        const from = performance.now();
        await lookOnce(again);
        took = performance.now() - from;
      })
      .catch(() => undefined)
      // What was just moving in, or was read a moment ago, is looked at once more.
      .then(() => {
        if (once) lookAfter(LOOK_LATER);
        once = false;
      });
    return working;
  };
  const lookAfter = (wait: number) => {
    timer ??= setTimeout(() => void look(), wait);
  };
  const lookSoon = () => {
    once = true;
    const early = performance.now() < BUSY_FOR;
    lookAfter(early ? Math.max(LOOK_EVERY, Math.min(took * LOOK_SHARE, LOOK_LATER)) : LOOK_LATER);
  };
  onOrder('background>content.reapply', async () => {
    await working;
    handled.clear();
    await look(true);
  });
  // A manager that says it is ready is answered at once: most often before its dialog is painted.
  channel.on(EVENTS.look, () => void look());
  const start = () => {
    void look();
    // Many a dialog is in the page from the start and only shown later.
    new MutationObserver(lookSoon).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    });
    // Changes inside shadow trees are not told, what they look like on the page is.
    for (const shown of ['transitionend', 'animationend', 'toggle'])
      document.addEventListener(shown, lookSoon, { capture: true, passive: true });
    addEventListener('load', lookSoon, { once: true });
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
  const observer = new IntersectionObserver(
    (entries) => {
      const { width, height } = entries.at(-1)?.intersectionRect ?? new DOMRect();
      if (width < LEAST_WIDTH || height < LEAST_HEIGHT) return;
      observer.disconnect();
      run();
    },
    { threshold: [0, 0.1, 0.25, 0.5, 1] },
  );
  observer.observe(document.documentElement);
}

/** Takes one dialog to its end. @returns whether something was decided */
async function settle(dialog: Dialog, again: boolean): Promise<boolean> {
  const seenAt = clock();
  const about = (told: Dialog) => ({
    dialog: { ...told, choices: told.choices.filter(isShort).slice(0, MOST_CHOICES) },
    timeOrigin: performance.timeOrigin,
    seenAt,
    again,
  });
  let current = dialog;
  let errand = await ask('content>background.dialog', about(current));
  if (errand.do === 'open') {
    // The first layer is what was shown; the second only adds the choices.
    current = await openDialog(dialog);
    errand = await ask('content>background.dialog', about(current));
  }
  if (errand.do === 'nothing' || errand.do === 'open') return false;
  const focused = document.activeElement;
  const begun = clock();
  // A page may leave on the answer: what was done is told on the way out.
  const leaving = () =>
    void ask('content>background.settled', {
      receipt: errand.receipt,
      outcome: 'done',
      reason: null,
      stored: null,
      choices: about(current).dialog.choices,
      at: Math.max(begun, lastClickAt()),
      took: Math.max(begun, lastClickAt()) - seenAt,
    }).catch(() => undefined);
  if (current.layer === 'general') addEventListener('pagehide', leaving, { once: true });
  const { refused, lost, ...done } = await act(current, errand);
  removeEventListener('pagehide', leaving);
  const decidedAt = current.layer === 'page-api' ? begun : Math.max(begun, lastClickAt());
  const read = () => storedOf(current);
  const wished = wishedOf(current.choices, errand);
  const unread = refused !== null || current.layer === 'general';
  await waitFor(() => unread || agrees(read(), wished));
  const stored = read();
  const kept = stored !== null || done.stored;
  if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused)
    focused.focus({ preventScroll: true });
  await ask('content>background.settled', {
    receipt: errand.receipt,
    outcome: refused !== null ? 'refused' : kept ? 'done' : 'failed',
    reason: refused ?? (kept ? null : 'not-stored'),
    lost,
    stored,
    choices: about(current).dialog.choices,
    at: decidedAt,
    took: decidedAt - seenAt,
  });
  return refused === null;
}

/** What is not told is refused: the manager's own default for a choice that nobody made. */
const isShort = ({ id }: Choice): boolean => id.length <= 120;

const DOABLE = ['set', 'refuse-all', 'accept-all'];

async function openDialog(dialog: Dialog): Promise<Dialog> {
  if (dialog.layer === 'general') return (await reader()?.open(dialog)) ?? dialog;
  const rule = ruleFor(dialog.manager);
  const refused = rule ? await openChoices(rule) : 'not-visible';
  const choices = rule && !refused ? choicesOf(rule) : [];
  return { ...dialog, more: false, choices, grain: choices.length ? 'choice' : 'all' };
}

const outcome = (refused: string | null): Outcome => ({ refused, stored: false, lost: [] });

/** Does the errand by the layer that read the dialog. */
async function act(dialog: Dialog, errand: Doing): Promise<Outcome> {
  if (!DOABLE.includes(errand.do)) return outcome('unknown-errand');
  if (dialog.layer === 'general')
    return (await reader()?.act(dialog, errand)) ?? outcome('not-visible');
  if (dialog.layer === 'page-api') {
    const choices = wishedOf(dialog.choices, errand);
    channel.send(EVENTS.apply, { manager: dialog.manager, choices });
    return outcome(null);
  }
  const rule = ruleFor(dialog.manager);
  if (!rule) return outcome('not-visible');
  if (errand.do === 'set') return outcome(await setChoices(rule, errand.choices, errand.mayAccept));
  return outcome(
    await (errand.do === 'refuse-all' ? refuseAll(rule) : acceptAll(rule, errand.mayAccept)),
  );
}

const wishedOf = (choices: readonly Choice[], errand: Doing): Record<string, boolean> =>
  errand.do === 'set'
    ? errand.choices
    : Object.fromEntries(
        choices.flatMap(({ id, locked }) => (locked ? [] : [[id, errand.do === 'accept-all']])),
      );

function storedOf(dialog: Dialog): Stored | null {
  // Nobody can say what a dialog that we do not know has stored: that proves nothing.
  if (dialog.layer === 'general') return null;
  if (dialog.layer === 'page-api') {
    const answer = channel.ask(EVENTS.check, { manager: dialog.manager }, EVENTS.stored);
    return (answer as { stored?: Stored | null } | null)?.stored ?? null;
  }
  const rule = ruleFor(dialog.manager);
  return rule ? storedByRule(rule, dialog.choices) : null;
}

const agrees = (stored: Stored | null, wished: Record<string, boolean>): boolean =>
  stored !== null && Object.entries(wished).every(([id, on]) => stored[id] === on);
