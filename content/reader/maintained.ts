import type { Dialog } from '../../src/core/consent/dialog.ts';
import { roleOf, type Role } from '../../src/core/consent/lexicon/index.ts';
import {
  clicksIn,
  runSteps,
  type Hands,
  type MaintainedRule,
  type Selector,
} from '../../src/core/consent/maintained/rule.ts';
import { isVisible, shadowOf } from '../isolated/element.ts';
import type { Outcome, Tools } from '../isolated/general.ts';
import { waitFor } from '../isolated/wait.ts';
import { nameOf } from './name.ts';
import { hasChanged, marks } from '../isolated/store.ts';
import { viewOf } from './view.ts';
import { pageLanguage, plain } from '../isolated/plain.ts';

/** What a rule may take for its way out, and is none: agreeing, paying, waving it away. */
const NEVER: readonly Role[] = ['accept-all', 'acknowledge', 'pay', 'login'];
const GOES_WITHIN = 1500;
const STORES_WITHIN = 400;
/** Panels open at once or not at all: what a rule names in a shut one is not waited for as long as a press would. */
const SHOWS_WITHIN = 400;

/** The rules whose dialog stands on this page, as dialogs that can be refused as a whole. */
export function maintainedDialogs(
  rules: readonly MaintainedRule[],
  tools: Tools,
): { dialog: Dialog; rule: MaintainedRule }[] {
  return rules.flatMap((rule) =>
    stands(rule, tools) ? [{ dialog: dialogOf(rule, tools), rule }] : [],
  );
}

/** Steps that wait have no place in a look: only what holds at once counts. */
const stands = ({ present, shown }: MaintainedRule, tools: Tools): boolean =>
  [...present, ...shown].every((step) => {
    const { exists, visible, check, any } = step;
    if (any) return any.some((one) => stands({ ...EMPTY, present: [one] }, tools));
    if (exists === undefined && visible === undefined) return false;
    return (
      (exists === undefined || find(exists).length > 0) &&
      (visible === undefined || areVisible(visible, check ?? 'all'))
    );
  });

const EMPTY: MaintainedRule = {
  name: '',
  main: true,
  frame: true,
  present: [],
  shown: [],
  refuse: [],
};

function dialogOf({ name, refuse }: MaintainedRule, tools: Tools): Dialog {
  const view = viewIn(tools);
  const general = view?.reading.dialog;
  return {
    manager: name.slice(0, 60),
    layer: 'rules',
    choices: general?.choices.length
      ? general.choices.map((choice) => ({ ...choice, id: 'everything' }))
      : [{ id: 'everything', label: '', purpose: null, on: false, locked: false }],
    more: false,
    grain: 'all',
    text: general?.text ?? '',
    language: pageLanguage().slice(0, 35),
    clicksToRefuse: Math.min(general?.clicksToRefuse ?? clicksIn(refuse), 99),
    clicksToAccept: general?.clicksToAccept ?? 1,
    decided: false,
    wall: general?.wall ?? false,
  };
}

/** Refuses by a rule. Every press goes through the guard, and none through a word that agrees. */
export async function refuseByRule(rule: MaintainedRule, tools: Tools): Promise<Outcome> {
  const before = marks();
  const refused = await runSteps(rule.refuse, handsOf(tools));
  if (refused !== null) return { refused, stored: false, lost: [] };
  if (!(await waitFor(() => !stands(rule, tools), GOES_WITHIN)))
    return { refused: 'still-stands', stored: false, lost: [] };
  const stored = await waitFor(() => hasChanged(before, marks()), STORES_WITHIN);
  return { refused: null, stored, lost: [] };
}

const handsOf = (tools: Tools): Hands => ({
  exists: (selector) => find(selector).length > 0,
  visible: areVisible,
  until: (holds, most) => waitFor(holds, most),
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  cookieContains: (text) => document.cookie.includes(text),
  async press(selector, all) {
    const found = find(selector).slice(0, all ? 60 : 1);
    if (found.length === 0) return 'not-visible';
    for (const element of found) {
      const refused = await press(element, tools);
      if (refused !== null) return refused;
    }
    return null;
  },
});

async function press(element: HTMLElement, tools: Tools): Promise<string | null> {
  const box = switchOf(element);
  if (box) {
    // A switch is only ever switched off.
    if (!isOn(box)) return null;
    const drawn = isVisible(box) ? box : element;
    return tools.clickAs(box, { role: 'toggle', mayAccept: false, drawn, holds: () => isOn(box) });
  }
  if (!(await waitFor(() => isVisible(element), SHOWS_WITHIN))) return 'not-visible';
  const role = roleOf(nameOf(element).name);
  if (role !== null && NEVER.includes(role)) return 'accepts-too-much';
  if (role === 'save' && !allOff(tools)) return 'accepts-too-much';
  return tools.click(element, role === 'settings' ? 'settings' : 'refuse', false);
}

function switchOf(element: HTMLElement): HTMLElement | null {
  const own = element instanceof HTMLLabelElement ? element.control : element;
  if (own instanceof HTMLInputElement && (own.type === 'checkbox' || own.type === 'radio'))
    return own;
  return plain(own)?.matches('[role=switch], [role=checkbox]') ? own : null;
}

const isOn = (box: HTMLElement): boolean =>
  box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true';

/** Nothing optional is on in the dialog that stands there. Where none can be read, nobody knows. */
const allOff = (tools: Tools): boolean => {
  const reading = viewIn(tools)?.reading;
  if (!reading || reading.obscure) return false;
  return reading.units.every(({ on, locked, unclear }) => locked || (on !== true && !unclear));
};

const viewIn = (tools: Tools) => {
  for (const element of tools.candidates()) {
    const view = viewOf(element, true);
    if (view) return view;
  }
  return null;
};

function areVisible(selector: Selector, check: 'any' | 'all' | 'none'): boolean {
  const seen = find(selector).map(isVisible);
  if (check === 'none') return !seen.includes(true);
  return seen.length > 0 && (check === 'any' ? seen.includes(true) : !seen.includes(false));
}

/** Elements by a selector or a chain of them, each within the shadow tree or frame of the one before. */
function find(selector: Selector): HTMLElement[] {
  const chain = typeof selector === 'string' ? [selector] : selector;
  let from: ParentNode = document;
  let found: HTMLElement[] = [];
  for (const [index, one] of chain.entries()) {
    found = query(one, from);
    const [first] = found;
    if (!first) return [];
    if (index < chain.length - 1) from = insideOf(first);
  }
  return found;
}

const insideOf = (element: HTMLElement): ParentNode =>
  shadowOf(element) ??
  (element instanceof HTMLIFrameElement ? element.contentDocument : null) ??
  element;

function query(selector: string, from: ParentNode): HTMLElement[] {
  try {
    if (!selector.startsWith('xpath/'))
      return [...plain(from).querySelectorAll(selector)].filter(
        (one) => one instanceof HTMLElement,
      );
    const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
    const found = document.evaluate(selector.slice('xpath/'.length), from, null, type, null);
    return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i)).filter(
      (one) => one instanceof HTMLElement,
    );
  } catch {
    // A selector that this browser does not know.
    return [];
  }
}
