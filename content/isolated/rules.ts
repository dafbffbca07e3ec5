import type { Choice, Dialog, Stored } from '../../src/core/consent/dialog.ts';
import { isNeeded, purposeFromWords } from '../../src/core/consent/purpose-words.ts';
import { RULES } from '../../src/core/consent/rules/index.ts';
import type { Rule } from '../../src/core/consent/rules/rule.ts';
import { guardedClick } from './click.ts';
import { find, findAll, isTopmost, isVisible, textOf } from './element.ts';
import { nextFrame } from './frame.ts';
import { waitFor } from './wait.ts';
import { pageLanguage, plain } from './plain.ts';

export const ruleFor = (manager: string): Rule | undefined =>
  RULES.find((rule) => rule.manager === manager);

/** The dialogs of known managers that are asking right now. */
export function readRules(): Dialog[] {
  return RULES.flatMap((rule) => {
    const shown = rule.dialog.flatMap(findAll).find(isVisible);
    return shown ? [dialogOf(rule, shown)] : [];
  });
}

function dialogOf(rule: Rule, shown: HTMLElement): Dialog {
  const choices = choicesOf(rule);
  const refuse = rule.refuse ? find(rule.refuse) : null;
  const direct = refuse !== null && isVisible(refuse);
  return {
    manager: rule.manager,
    layer: 'rules',
    choices,
    more: choices.length === 0 && rule.open !== null && find(rule.open) !== null,
    grain: choices.length > 0 ? 'choice' : 'all',
    text: textOf(shown).slice(0, 4000),
    language: pageLanguage().slice(0, 35),
    clicksToRefuse: direct ? 1 : rule.open || choices.length ? 2 : null,
    clicksToAccept: rule.accept ? 1 : null,
    decided: false,
    wall: false,
  };
}

/** The choices as they stand, where they are on the page. */
export function choicesOf(rule: Rule): Choice[] {
  return rows(rule).map(({ row, toggle, id }) => {
    const label = rule.choice.label ? plain(row).querySelector(rule.choice.label) : row;
    const text = textOf(label ?? row).slice(0, 120);
    return {
      id,
      label: text,
      purpose: rule.purposes?.[id] ?? purposeFromWords(id, text),
      on: toggle.checked,
      locked:
        toggle.disabled || (toggle.checked && isNeeded(id) && purposeFromWords(id, text) === null),
    };
  });
}

function rows(rule: Rule) {
  return findAll(rule.choice.row).flatMap((row) => {
    const toggle = plain(row).querySelector<HTMLInputElement>(rule.choice.toggle);
    if (!toggle) return [];
    const name = toggle.getAttribute(rule.choice.id) ?? '';
    const { prefix = '' } = rule.choice;
    const id = (name.startsWith(prefix) ? name.slice(prefix.length) : name).slice(0, 120);
    return id ? [{ row, toggle, id }] : [];
  });
}

/** Shows the choices. @returns why not, or null */
export async function openChoices(rule: Rule): Promise<string | null> {
  const opener = rule.open ? find(rule.open) : null;
  if (!opener) return 'not-visible';
  const refused = await guardedClick(opener, 'settings', false);
  if (refused) return refused;
  return (await waitFor(() => rows(rule).length > 0)) ? null : 'not-visible';
}

/** Sets every choice and saves. @returns why not, or null */
export async function setChoices(
  rule: Rule,
  wished: Record<string, boolean>,
  mayAccept: boolean,
): Promise<string | null> {
  for (const { row, toggle, id } of rows(rule)) {
    const on = wished[id];
    if (on === undefined || toggle.disabled || toggle.checked === on) continue;
    // Many a checkbox is drawn by its label and hidden itself.
    const refused = await guardedClick(isVisible(toggle) ? toggle : row, 'toggle', mayAccept);
    if (refused) return refused;
    await nextFrame();
    if (toggle.isConnected && toggle.checked !== on) return 'changed';
  }
  const save = find(rule.save);
  return save ? guardedClick(save, 'save', mayAccept) : 'not-visible';
}

/** Refuses everything at once where the dialog can, else choice by choice. */
export async function refuseAll(rule: Rule): Promise<string | null> {
  const button = rule.refuse ? find(rule.refuse) : null;
  if (button && isVisible(button) && isTopmost(button))
    return guardedClick(button, 'refuse', false);
  const off = Object.fromEntries(rows(rule).map(({ id }) => [id, false]));
  return Object.keys(off).length
    ? setChoices(rule, off, false)
    : button
      ? guardedClick(button, 'refuse', false)
      : 'not-visible';
}

export async function acceptAll(rule: Rule, mayAccept: boolean): Promise<string | null> {
  const button = rule.accept ? find(rule.accept) : null;
  return button ? guardedClick(button, 'accept', mayAccept) : 'not-visible';
}

/** What the manager has stored, by the ids or else by the purposes of the choices; null if nothing. */
export function storedByRule(rule: Rule, choices: readonly Choice[]): Stored | null {
  const cookies = document.cookie.split('; ').map((pair): [string, string] => {
    const cut = pair.indexOf('=');
    return [pair.slice(0, cut), pair.slice(cut + 1)];
  });
  const own = cookies.filter(([name]) => rule.stored.cookies.includes(name));
  // Sites rename the cookie: a map that speaks of every choice is the manager's, whatever its name.
  const candidates = own.length || rule.stored.form === 'list' ? own : cookies;
  for (const [, raw] of candidates) {
    const told = toldBy(rule, raw);
    const known = told && (own.length || choices.every(({ id }) => told.has(id)));
    if (told && known && choices.length) return storedOf(rule, choices, told);
  }
  return null;
}

function storedOf(rule: Rule, choices: readonly Choice[], told: Map<string, boolean>): Stored {
  const on = [...told].flatMap(([id, accepted]) => (accepted ? [id] : []));
  const purposes = new Set(on.map((id) => rule.purposes?.[id] ?? purposeFromWords(id)));
  return Object.fromEntries(
    choices.map(({ id, purpose }) => [
      id,
      told.get(id) ?? (purpose !== null && purposes.has(purpose)),
    ]),
  );
}

/** What a cookie's value says of each id: a list names the accepted ones, a map all of them. */
function toldBy(rule: Rule, raw: string): Map<string, boolean> | null {
  try {
    const text = decodeURIComponent(raw);
    if (rule.stored.form === 'list') return new Map(text.split(',').map((id) => [id.trim(), true]));
    const map: unknown = JSON.parse(text);
    if (typeof map !== 'object' || map === null) return null;
    return new Map(Object.entries(map).map(([id, on]) => [id, on === true]));
  } catch {
    return null;
  }
}
