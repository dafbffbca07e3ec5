import type { Purpose } from '../../model/purpose.ts';
import { purposeFromWords } from '../purpose-words.ts';
import type { Choice, Dialog, Stored } from '../dialog.ts';

/** The page's global object, of which nothing may be taken for granted: it is the page's to change. */
export type Page = Record<string, unknown>;
export type Asked = Omit<Dialog, 'manager' | 'layer'>;

/** Whether an errand of several steps may still go on: what it waited for may come too late. */
export type Going = () => boolean;

/**
 * A consent manager's own page interface, as its documentation describes it. Runs inside the page,
 * from a closed table; nothing in it comes from the page or from a server. Any of these may throw:
 * the caller takes that for "not here".
 */
export interface PageApi {
  manager: string;
  /** Where the interface is documented. */
  source: string;
  /** Events by which it says on the window or document that it is ready, or that a choice was made. */
  events?: readonly string[];
  /**
   * What it asks, once it is ready to be answered; null while it is not on this page.
   * `again`: to be called when what it tells only later has come.
   */
  read(page: Page, again?: () => void): Asked | null;
  /**
   * Sets every choice and closes the dialog; what is not in `choices` is refused. Missing where the
   * interface has no way to set a choice: what is stored can then still be read.
   */
  apply?(page: Page, choices: Record<string, boolean>, going: Going): unknown;
  /** What it has stored, by choice; null until a decision is stored. */
  stored(page: Page): Stored | null;
  /** What it holds for allowed though nobody has decided: missing where it has no word for that. */
  assumed?(page: Page): Purpose[];
  /** Shows the dialog again to somebody who decided before. */
  reopen?(page: Page): unknown;
}

type Fn = (...args: unknown[]) => unknown;

/** A member that may or may not be there, as an object. */
export const objectAt = (from: unknown, name: string): Page | null => {
  const value = (from as Page | null | undefined)?.[name];
  return (typeof value === 'object' || typeof value === 'function') && value !== null
    ? (value as Page)
    : null;
};

/** A method that may or may not be there, bound to its object. */
export const methodAt = (from: unknown, name: string): Fn | null => {
  const value = (from as Page | null | undefined)?.[name];
  return typeof value === 'function' ? (...args) => Reflect.apply(value as Fn, from, args) : null;
};

/** Calls a method where it is there. */
export const call = (from: unknown, name: string, ...args: unknown[]): unknown =>
  methodAt(from, name)?.(...args);

/** A manager's object, by two members that its documentation names: a name alone is anybody's. */
export const managerAt = (page: Page, name: string, one: string, two: string): Page | null => {
  const api = objectAt(page, name);
  return api && methodAt(api, one) && methodAt(api, two) ? api : null;
};

export const textAt = (from: unknown, name: string): string => {
  const value = (from as Page | null | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

/** A member that is the boolean true, and nothing that only looks like it. */
export const flagAt = (from: unknown, name: string): boolean =>
  (from as Page | null | undefined)?.[name] === true;

/** Members read at the most of any list or table. */
const MOST_MEMBERS = 500;

/** A list that may or may not be there, as an array of ours: the page's own may have other methods. */
export const listAt = (from: unknown, name: string): unknown[] => {
  const value = (from as Page | null | undefined)?.[name];
  return listOf(value);
};

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? Array.from({ length: Math.min(value.length, MOST_MEMBERS) }, (_, i) => value[i] as unknown)
    : [];

/** The members of a table that may or may not be there. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value as Page).slice(0, MOST_MEMBERS)
    : [];

/** A cookie as the page has it, decoded; empty where it is not there. */
export const cookieAt = (page: Page, name: string): string => {
  for (const pair of textAt(objectAt(page, 'document'), 'cookie').split('; '))
    if (pair.startsWith(`${name}=`)) return decoded(pair.slice(name.length + 1));
  return '';
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** JSON that may be none. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** A choice as its manager tells it; its purpose from id and label where the manager does not say. */
export const choiceOf = (
  id: string,
  label: string,
  on: boolean,
  { purpose = purposeFromWords(id, label), locked = false }: Partial<Choice> = {},
): Choice => ({ id, label: (label || id).slice(0, 120), purpose, on, locked });

/**
 * What a service is for, that the site has put into a category. The category is what the person is
 * shown; but where it only says "functional", a service whose own name says more is taken at its word.
 */
export const purposeIn = (category: string, name: string): Purpose | null => {
  const told = purposeFromWords(category);
  return told === null || told === 'functional' ? (purposeFromWords(name) ?? told) : told;
};

/** A dialog with its choices set one by one, on one layer, refused by one click, unless told otherwise. */
export const asking = (
  choices: Choice[],
  decided: boolean,
  { language = '', text = labelsOf(choices), ...told }: Partial<Asked> = {},
): Asked => ({
  more: false,
  grain: 'choice',
  wall: false,
  clicksToRefuse: 1,
  clicksToAccept: 1,
  choices,
  decided,
  ...told,
  language: language.slice(0, 35),
  text: text.slice(0, 4000),
});

const labelsOf = (choices: readonly Choice[]): string =>
  choices.map(({ label }) => label).join(', ');

/** What is stored, from what is read: choices as they stand, once decided. */
export const storedIn = (asked: Asked | null): Stored | null =>
  asked?.decided ? Object.fromEntries(asked.choices.map(({ id, on }) => [id, on])) : null;

/** The ids that are allowed. */
export const allowedOf = (choices: Record<string, boolean>): string[] =>
  Object.keys(choices).filter((id) => choices[id] === true);

/** Steps one after the other, waiting for each, while it may still go on. */
export async function inTurn(going: Going, ...steps: (() => unknown)[]): Promise<void> {
  for (const step of steps) {
    if (!going()) return;
    await step();
  }
}

interface Told {
  value: unknown;
  waiting: boolean;
}
const answers = new WeakMap<object, Map<string, Told>>();

/**
 * What a manager tells only later (by a promise or a call back): asks it once more, and gives what it
 * told last; undefined before. `again` is called when it tells for the first time.
 */
export function toldBy(
  of: object,
  question: string,
  ask: (tell: (value: unknown) => void) => unknown,
  again?: () => void,
): unknown {
  const known = answers.get(of) ?? new Map<string, Told>();
  answers.set(of, known);
  const told = known.get(question) ?? { value: undefined, waiting: false };
  known.set(question, told);
  if (told.waiting) return told.value;
  told.waiting = true;
  let atOnce = true;
  const tell = (value: unknown) => {
    const first = told.value === undefined;
    told.value = value;
    told.waiting = false;
    if (first && !atOnce) again?.();
  };
  const failed = () => (told.waiting = false);
  try {
    methodAt(ask(tell), 'then')?.(tell, failed);
  } catch {
    failed();
  }
  atOnce = false;
  return told.value;
}

/** What was told before a choice was set is no longer so. */
export const forget = (of: object): void => void answers.delete(of);
