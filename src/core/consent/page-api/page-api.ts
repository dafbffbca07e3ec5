import type { Dialog, Stored } from '../dialog.ts';

/** The page's global object, of which nothing may be taken for granted: it is the page's to change. */
export type Page = Record<string, unknown>;

/**
 * A consent manager's own page interface, as its documentation describes it. Runs inside the page,
 * from a closed table; nothing in it comes from the page or from a server. Any of these may throw:
 * the caller takes that for "not here".
 */
export interface PageApi {
  manager: string;
  /** Where the interface is documented. */
  source: string;
  /** What it asks, once it is ready to be answered; null while it is not on this page. */
  read(page: Page): Omit<Dialog, 'manager' | 'layer'> | null;
  /** Sets every choice and closes the dialog. */
  apply(page: Page, choices: Record<string, boolean>): void;
  /** What it has stored, by choice; null until a decision is stored. */
  stored(page: Page): Stored | null;
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

export const textAt = (from: unknown, name: string): string => {
  const value = (from as Page | null | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

/** Members read at the most of any list. */
const MOST_MEMBERS = 500;

/** A list that may or may not be there, as an array of ours: the page's own may have other methods. */
export const listAt = (from: unknown, name: string): unknown[] => {
  const value = (from as Page | null | undefined)?.[name];
  if (!Array.isArray(value)) return [];
  return Array.from(
    { length: Math.min(value.length, MOST_MEMBERS) },
    (_, i) => value[i] as unknown,
  );
};
