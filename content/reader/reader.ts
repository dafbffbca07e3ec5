import type { Dialog } from '../../src/core/consent/dialog.ts';
import { isWithdrawLink, learn } from '../../src/core/consent/lexicon/index.ts';
import type { MaintainedRule } from '../../src/core/consent/maintained/rule.ts';
import { mayBeConsent } from '../../src/core/consent/hint.ts';
import { isOver } from '../isolated/candidates.ts';
import type { Reader, Tools } from '../isolated/general.ts';
import { shadowOf } from '../isolated/element.ts';
import { Answering } from './answering.ts';
import { reopenByPage } from './entry.ts';
import { maintainedDialogs, refuseByRule } from './maintained.ts';
import { releaseScroll } from './scroll.ts';
import { storageWitnesses } from './witness.ts';
import { isCard, isStanding, viewOf, type View } from './view.ts';
import { plain } from '../isolated/plain.ts';

/** A person who asks for the dialog gets it: so long after their click it is theirs (milliseconds). */
const THEIRS_FOR = 2500;
const AGAIN_AFTER = 400;

/** Reads and answers dialogs that nobody has described: the third layer, after adapters and rules. */
export function createReader(tools: Tools): Reader {
  const works = new WeakMap<Dialog, Answering>();
  const byRule = new WeakMap<Dialog, MaintainedRule>();
  let passed = new WeakMap<HTMLElement, { size: string; at: number }>();
  let puzzled = false;

  const read = (element: HTMLElement): View | null => {
    if (!isStanding(element) || holdsPersonal(element)) return null;
    // What was read and is no consent dialog is not read again at once, unless it has changed.
    const size = sizeOf(element);
    const before = passed.get(element);
    const now = performance.now();
    if (before && before.size === size && now - before.at < AGAIN_AFTER) return null;
    const view = viewOf(element);
    if (view && isCard(view)) return null;
    if (!view) {
      // What says nothing to us for a while, and goes on standing there, may do so in another language.
      puzzled ||= before?.size === size && speaksOfConsent(element);
      passed.set(element, { size, at: now });
    }
    return view;
  };

  return {
    dialogs(among) {
      const { text, at } = tools.pressed();
      if (performance.now() - at < THEIRS_FOR && isWithdrawLink(text)) return [];
      const views = among.flatMap((element) => read(element) ?? []);
      // Of boxes within boxes, the innermost that reads as a dialog and lets itself be answered.
      const best = views.filter((view) => isAnswerable(view));
      const chosen = (best.length > 0 ? best : views)[0];
      if (!chosen) return [];
      const { dialog } = chosen.reading;
      works.set(dialog, new Answering(chosen, tools));
      return [dialog];
    },
    ruled: (rules) =>
      maintainedDialogs(rules, tools).map(({ dialog, rule }) => {
        byRule.set(dialog, rule);
        return dialog;
      }),
    puzzled: () => puzzled,
    learn(more) {
      learn(more);
      passed = new WeakMap();
    },
    async open(dialog) {
      const work = works.get(dialog);
      if (!work) return dialog;
      const opened = await work.open();
      works.set(opened, work);
      return opened;
    },
    async act(dialog, errand) {
      const rule = byRule.get(dialog);
      if (rule && errand.do === 'refuse-all') return refuseByRule(rule, tools);
      const work = works.get(dialog);
      return work ? work.act(errand) : { refused: 'not-visible', stored: false, lost: [] };
    },
    reopen: (nth) => reopenByPage(nth, tools),
    release: () => releaseScroll(tools),
    witnesses: storageWitnesses,
  };
}

const isAnswerable = ({ reading: { roles, units } }: View): boolean =>
  roles.refuse !== null || roles.settings !== null || (units.length > 0 && roles.save !== null);

/** It may be a dialog in a language that is not known yet. */
function speaksOfConsent(element: HTMLElement): boolean {
  // A footer speaks of cookies on almost every page.
  if (window === window.top && !isOver(element)) return false;
  const text = (shadowOf(element)?.textContent ?? plain(element).textContent ?? '').slice(0, 4000);
  return mayBeConsent(text);
}

/** What there is of it, and how much of that is seen. */
function sizeOf(element: HTMLElement): string {
  const own = plain(element);
  const { width, height } = own.getBoundingClientRect();
  const seen = [...own.querySelectorAll('button, a, input, [role]')]
    .slice(0, 60)
    .filter((one) => plain(one).checkVisibility({ visibilityProperty: true })).length;
  const elements = own.getElementsByTagName('*').length;
  return [elements, own.textContent?.length, width, height, seen].join(' ');
}

/** Who is asked for an address or a password is asked for more than consent. */
const holdsPersonal = (element: HTMLElement): boolean =>
  plain(element).querySelector('input[type=email], input[type=password], input[type=tel]') !== null;
