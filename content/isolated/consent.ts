import type { Choice, Dialog, Stored } from '../../src/core/consent/dialog.ts';
import { MOST_CHOICES } from '../../src/core/protocol/limits.ts';
import type { Errand } from '../../src/core/protocol/messages.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';
import { lastClickAt } from './click.ts';
import { clock } from './clock.ts';
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

type Doing = Exclude<Errand, { do: 'nothing' } | { do: 'open' }>;

/** A page that rebuilds itself is looked at this often (milliseconds), later less. */
const LOOK_EVERY = 150;
const LOOK_LATER = 1000;
const BUSY_FOR = 15_000;
const MOST_FAILURES = 5;

/**
 * Finds the consent dialogs of this page, asks the background what is wished, and does it.
 * `lookAgain`: what was left alone until now may be answered after all.
 */
export function answerConsent(): { lookAgain: () => void } {
  const handled = new Set<string>();
  let working = Promise.resolve();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dialogs = (): Dialog[] => {
    // A manager that was dealt with is not read again at every change of the page.
    const skip = [...handled].map((name) => name.slice(name.indexOf(' ') + 1));
    const spoken = channel.ask(EVENTS.scan, { handled: skip }, EVENTS.dialogs);
    return [...(Array.isArray(spoken) ? (spoken as Dialog[]) : []), ...readRules()];
  };
  const lookOnce = async (again: boolean) => {
    for (const dialog of dialogs()) {
      const name = `${dialog.layer} ${dialog.manager}`;
      if (handled.has(name)) continue;
      handled.add(name);
      try {
        if (await settle(dialog, again)) return;
      } catch {
        // The worker was stopped, or the page broke under us: look afresh, but not for ever.
        handled.delete(name);
        if (++failures < MOST_FAILURES) lookSoon();
        return;
      }
    }
  };
  const look = (again = false): Promise<void> => {
    timer = undefined;
    // One look that fails must not be the last.
    working = working.then(() => lookOnce(again)).catch(() => undefined);
    return working;
  };
  const lookSoon = () => {
    timer ??= setTimeout(() => void look(), performance.now() < BUSY_FOR ? LOOK_EVERY : LOOK_LATER);
  };
  onOrder('background>content.reapply', async () => {
    await working;
    handled.clear();
    await look(true);
  });
  const start = () => {
    void look();
    // Many a dialog is in the page from the start and only shown later.
    new MutationObserver(lookSoon).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    });
    addEventListener('load', lookSoon, { once: true });
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  return {
    lookAgain() {
      handled.clear();
      lookSoon();
    },
  };
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
    const rule = ruleFor(dialog.manager);
    const refused = rule ? await openChoices(rule) : 'not-visible';
    const choices = rule && !refused ? choicesOf(rule) : [];
    // The first layer is what was shown; the second only adds the choices.
    current = { ...dialog, more: false, choices, grain: choices.length ? 'choice' : 'all' };
    errand = await ask('content>background.dialog', about(current));
  }
  if (errand.do === 'nothing' || errand.do === 'open') return false;
  const focused = document.activeElement;
  const begun = clock();
  const refused = await act(current, errand);
  const decidedAt = current.layer === 'page-api' ? begun : Math.max(begun, lastClickAt());
  const read = () => storedOf(current);
  const wished = wishedOf(current.choices, errand);
  await waitFor(() => refused !== null || agrees(read(), wished));
  const stored = read();
  if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused)
    focused.focus({ preventScroll: true });
  await ask('content>background.settled', {
    receipt: errand.receipt,
    outcome: refused !== null ? 'refused' : stored ? 'done' : 'failed',
    reason: refused ?? (stored ? null : 'not-stored'),
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

/** Does the errand by the layer that read the dialog. @returns why it was not done, or null */
async function act(dialog: Dialog, errand: Doing): Promise<string | null> {
  if (!DOABLE.includes(errand.do)) return 'unknown-errand';
  if (dialog.layer === 'page-api') {
    const choices = wishedOf(dialog.choices, errand);
    channel.send(EVENTS.apply, { manager: dialog.manager, choices });
    return null;
  }
  const rule = ruleFor(dialog.manager);
  if (!rule) return 'not-visible';
  if (errand.do === 'set') return setChoices(rule, errand.choices, errand.mayAccept);
  return errand.do === 'refuse-all' ? refuseAll(rule) : acceptAll(rule, errand.mayAccept);
}

const wishedOf = (choices: readonly Choice[], errand: Doing): Record<string, boolean> =>
  errand.do === 'set'
    ? errand.choices
    : Object.fromEntries(
        choices.flatMap(({ id, locked }) => (locked ? [] : [[id, errand.do === 'accept-all']])),
      );

function storedOf(dialog: Dialog): Stored | null {
  if (dialog.layer === 'page-api') {
    const answer = channel.ask(EVENTS.check, { manager: dialog.manager }, EVENTS.stored);
    return (answer as { stored?: Stored | null } | null)?.stored ?? null;
  }
  const rule = ruleFor(dialog.manager);
  return rule ? storedByRule(rule, dialog.choices) : null;
}

const agrees = (stored: Stored | null, wished: Record<string, boolean>): boolean =>
  stored !== null && Object.entries(wished).every(([id, on]) => stored[id] === on);
