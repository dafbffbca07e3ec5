import type { Dialog } from '../../src/core/consent/dialog.ts';
import { isWithdrawLink } from '../../src/core/consent/lexicon/index.ts';
import type { Reader, Tools } from '../isolated/general.ts';
import { Answering } from './answering.ts';
import { reopenByPage } from './entry.ts';
import { isStanding, viewOf, type View } from './view.ts';

/** A person who asks for the dialog gets it: so long after their click it is theirs (milliseconds). */
const THEIRS_FOR = 2500;
const AGAIN_AFTER = 900;

/** Reads and answers dialogs that nobody has described: the third layer, after adapters and rules. */
export function createReader(tools: Tools): Reader {
  const works = new WeakMap<Dialog, Answering>();
  const passed = new WeakMap<HTMLElement, { size: number; at: number }>();

  const read = (element: HTMLElement): View | null => {
    if (!isStanding(element) || holdsPersonal(element)) return null;
    // What was read and is no consent dialog is not read again at once, unless it has changed.
    const size = element.getElementsByTagName('*').length + (element.textContent?.length ?? 0);
    const before = passed.get(element);
    const now = performance.now();
    if (before && before.size === size && now - before.at < AGAIN_AFTER) return null;
    const view = viewOf(element);
    if (!view) passed.set(element, { size, at: now });
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
    async open(dialog) {
      const work = works.get(dialog);
      if (!work) return dialog;
      const opened = await work.open();
      works.set(opened, work);
      return opened;
    },
    async act(dialog, errand) {
      const work = works.get(dialog);
      return work ? work.act(errand) : { refused: 'not-visible', stored: false, lost: [] };
    },
    reopen: (nth) => reopenByPage(nth, tools),
  };
}

const isAnswerable = ({ reading: { roles, units } }: View): boolean =>
  roles.refuse !== null || roles.settings !== null || (units.length > 0 && roles.save !== null);

/** Who is asked for an address or a password is asked for more than consent. */
const holdsPersonal = (element: HTMLElement): boolean =>
  element.querySelector('input[type=email], input[type=password], input[type=tel]') !== null;
