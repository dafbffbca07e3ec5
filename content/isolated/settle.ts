import type { Choice, Dialog, Stored } from '../../src/core/consent/dialog.ts';
import { MOST_CHOICES } from '../../src/core/protocol/limits.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';
import { lastClickAt } from './click.ts';
import { clock } from './clock.ts';
import { reader, type Doing, type Outcome } from './general.ts';
import { witnessesBefore, witnessesSince, witnessLater } from './prove.ts';
import {
  acceptAll,
  choicesOf,
  openChoices,
  refuseAll,
  ruleFor,
  setChoices,
  storedByRule,
} from './rules.ts';
import { answerNames, marks } from './store.ts';
import { waitFor } from './wait.ts';
import { ask } from './worker.ts';

/** What became of a dialog. `wait`: another layer may do better, and this one is to be asked again after it. */
export type Settled = 'decided' | 'left' | 'wait';

/** How a dialog is being looked at. */
export interface Turn {
  /** The person asks for it anew. */
  again: boolean;
  /** The layers after this one have had their turn. */
  last: boolean;
}

/** Takes one dialog to its end: asks what is wished, does it, and tells what came of it. */
export async function settle(dialog: Dialog, turn: Turn): Promise<Settled> {
  const seenAt = clock();
  const before = dialog.decided || turn.again ? [] : witnessesBefore();
  const about = (told: Dialog) => ({
    dialog: { ...told, choices: told.choices.filter(isShort).slice(0, MOST_CHOICES) },
    timeOrigin: performance.timeOrigin,
    seenAt,
    before,
    ...turn,
  });
  let current = dialog;
  let errand = await ask('content>background.dialog', about(current));
  if (errand.do === 'open') {
    // The first layer is what was shown; the second only adds the choices.
    current = await openDialog(dialog);
    errand = await ask('content>background.dialog', about(current));
  }
  if (errand.do === 'wait') return 'wait';
  if (errand.do === 'nothing' || errand.do === 'open') return 'left';
  const { receipt } = errand;
  const focused = document.activeElement;
  const stood = marks();
  const begun = clock();
  const told = () => ({ receipt, choices: about(current).dialog.choices });
  // A page may leave on the answer: what was done is told on the way out.
  const leaving = () => {
    const at = Math.max(begun, lastClickAt());
    const done = { outcome: 'done', reason: null, stored: null } as const;
    const message = { ...told(), ...done, at, took: at - seenAt };
    void ask('content>background.settled', message).catch(() => undefined);
  };
  if (isUnread(current)) addEventListener('pagehide', leaving, { once: true });
  const { refused, lost, ...done } = await act(current, errand);
  removeEventListener('pagehide', leaving);
  const decidedAt = current.layer === 'page-api' ? begun : Math.max(begun, lastClickAt());
  const read = () => storedOf(current);
  const wished = wishedOf(current.choices, errand);
  const unread = refused !== null || isUnread(current);
  await waitFor(() => unread || agrees(read(), wished));
  const stored = read();
  const kept = stored !== null || done.stored;
  if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused)
    focused.focus({ preventScroll: true });
  await ask('content>background.settled', {
    ...told(),
    outcome: refused !== null ? 'refused' : kept ? 'done' : 'failed',
    reason: refused ?? (kept ? null : 'not-stored'),
    lost,
    stored,
    ...(refused === null ? { keptIn: answerNames(stood, marks()) } : {}),
    witnesses: refused === null ? witnessesSince(stood) : [],
    at: decidedAt,
    took: decidedAt - seenAt,
  });
  if (refused !== null) return 'left';
  witnessLater(receipt, stood);
  // A manager that took the answer and kept nothing of it leaves its dialog to the layers below.
  return kept || isUnread(current) ? 'decided' : 'left';
}

/** Nobody says what its manager has stored: it is told by what the page wrote. */
const isUnread = ({ layer, manager }: Dialog): boolean =>
  layer === 'general' || (layer === 'rules' && !ruleFor(manager));

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
  if (isUnread(dialog)) return (await reader()?.act(dialog, errand)) ?? outcome('not-visible');
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
  if (isUnread(dialog)) return null;
  if (dialog.layer === 'page-api') {
    const answer = channel.ask(EVENTS.check, { manager: dialog.manager }, EVENTS.stored);
    return (answer as { stored?: Stored | null } | null)?.stored ?? null;
  }
  const rule = ruleFor(dialog.manager);
  return rule ? storedByRule(rule, dialog.choices) : null;
}

const agrees = (stored: Stored | null, wished: Record<string, boolean>): boolean =>
  stored !== null && Object.entries(wished).every(([id, on]) => stored[id] === on);
