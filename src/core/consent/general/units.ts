import type { Purpose } from '../../model/purpose.ts';
import { isNeeded } from '../lexicon/index.ts';
import { controlsIn, decisions, type Decision } from './decisions.ts';
import { isControl, type Block, type Item, type Outline } from './outline.ts';
import { isInterest, onlyPurposeOf, purposesOfLabel } from './purposes.ts';
import { turnOf } from './turned.ts';
import { answerOf, bareAnswerOf } from './yes-no.ts';

/** One thing to decide in a dialog: a switch, or a yes and a no that belong together. */
export interface Unit {
  id: string;
  label: string;
  /** Empty where nobody can say what it is for. */
  purposes: Purpose[];
  /** Null where it does not show what it stands at. */
  on: boolean | null;
  locked: boolean;
  enabled: boolean;
  shown: boolean;
  interest: boolean;
  /** It says no to something: nobody knows whether on allows it, so it is never set, and nothing saved. */
  unclear: boolean;
  /** Where it cannot be seen: the tab or accordion that shows it. */
  opener: number | null;
  /** What to press to have it on, and off; the same control for a switch. */
  yes: number;
  no: number;
  /** Answers besides these two, which are never given: other levels. */
  besides: number[];
}

/** The decisions that a dialog puts one by one, in the order in which they stand. */
export function unitsIn(items: readonly Item[]): Unit[] {
  const found = decisions(items);
  const order = new Map(items.map(({ node }, index) => [node, index]));
  found.sort((a, b) => (order.get(a.yes) ?? 0) - (order.get(b.yes) ?? 0));
  const taken = new Set<string>();
  return found.map((one) => {
    const unit = unitOf(one, found, items);
    const id = unique(unit.id, taken);
    taken.add(id);
    return { ...unit, id };
  });
}

/** Refs of the controls that are part of a decision, and so no buttons of the dialog. */
export const refsOf = (units: readonly Unit[]): Set<number> =>
  new Set(units.flatMap(({ yes, no, besides }) => [yes, no, ...besides]));

function unitOf(one: Decision, all: readonly Decision[], items: readonly Item[]): Unit {
  const { yes, no } = one;
  const row = rowOf(one, all);
  const rowTexts = (row ? textsIn(row.in) : []).filter(saysMore);
  const names = [yes, no].map(({ name }) => name).filter((name) => answerOf(name) === null);
  const name = [...new Set(names)].find((text) => /\p{L}{2}/u.test(text)) ?? '';
  // Only where nothing stands around it alone does what stands before it belong to it.
  const before = row || name === '' ? [] : textsBefore(one, all, items).filter(saysMore);
  const title = rowTexts[0] ?? before.at(-1) ?? (row || name !== '' ? '' : loose(one, all, items));
  const words = [...new Set([...yes.words, ...no.words])].filter((word) => answerOf(word) === null);
  const labels = [name, title, words.join(' '), ...titlesAround(one, all, items)];
  const label = (name || title || words[0] || '').replace(/\s+/g, ' ').trim().slice(0, 120);
  // Two buttons may as well be the answer to the whole dialog: what they are for must be a title there.
  const isPair = yes !== no && yes.kind !== 'radio';
  const titles = isPair ? labels.filter(({ length }) => length <= LONGEST_TITLE) : labels;
  const named = titles.map((text) => purposesOfLabel(text)).find((found) => found.length > 0);
  const needed = named === undefined && isNeeded(name || title, words.join(' '));
  const described = isPair ? [] : describedBy([rowTexts.join('\n'), before.join('\n')]);
  const told = named ?? (described.length > 0 ? described : groupPurposes(one, all, items));
  const enabled = yes.enabled && no.enabled;
  const near = yes !== no ? [...rowTexts, ...textsBefore(one, all, items).slice(-1)] : [];
  const turn = turnOf(one, { name, title, near }, all, items);
  const unclear = !needed && turn === 'unclear';
  const turned = turn === 'turned' && one.on !== null;
  return {
    id: idOf(words, label),
    label,
    purposes: needed || unclear || one.levels ? [] : told,
    on: turned ? !one.on : one.on,
    locked: needed || (!enabled && one.on === true),
    enabled,
    shown: yes.shown && no.shown,
    interest: isInterest(name, title),
    unclear,
    opener: yes.shown ? null : openerOf(one, items),
    yes: turn === 'turned' ? no.ref : yes.ref,
    no: turn === 'turned' ? yes.ref : no.ref,
    besides: (one.levels ?? []).map(({ ref }) => ref),
  };
}

/** Letters of a title; more is a text. */
const LONGEST_TITLE = 80;

const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && (purposesOfLabel(text).length > 0 || isNeeded(text));

/**
 * The title of a box that has no name and no row of its own. It stands before it, unless all titles stand
 * after theirs: then one follows the last box, and none comes before the first. '' where it may be either,
 * as below a row of several titles: a purpose that is guessed may be granted in place of another.
 */
function loose(one: Decision, all: readonly Decision[], items: readonly Item[]): string {
  const texts = textsBefore(one, all, items).filter(saysMore);
  const [first = one] = all;
  const before = textsBefore(first, all, items).some(isTitle);
  const follows = isTitle(textAfter(all.at(-1) ?? one, items));
  if (follows) return before ? '' : textAfter(one, items);
  const [other, last = other] = texts;
  const purposes = [other, last].map((text) =>
    text && isTitle(text) ? purposesOfLabel(text) : [],
  );
  const [some, more] = purposes.map((named) => named.join(' '));
  return some && more && some !== more ? '' : (last ?? '');
}

/** What stands right after a decision. */
function textAfter({ yes, no }: Decision, items: readonly Item[]): string {
  const at = Math.max(...[yes, no].map((part) => items.findIndex(({ node }) => node === part)));
  const node = items[at + 1]?.node;
  return typeof node === 'string' ? node : '';
}

const saysMore = (text: string): boolean => bareAnswerOf(text) === null;

function describedBy(texts: string[]): Purpose[] {
  for (const text of texts) {
    const purpose = onlyPurposeOf(text);
    if (purpose !== null) return [purpose];
  }
  return [];
}

/**
 * A service that says nothing of itself is for what the switch of its group is for: the one switch that
 * stands above all others of its part, where that part unfolds. Switches beside one another are of one rank.
 */
function groupPurposes(one: Decision, all: readonly Decision[], items: readonly Item[]): Purpose[] {
  for (const block of [...one.around].reverse()) {
    const inside = new Set(controlsIn(block));
    const held = all.filter(({ yes }) => inside.has(yes));
    const [group, ...below] = held;
    if (!group || group === one || below.length === 0) continue;
    const rank = group.around.length;
    const isAbove = below.every(({ around }) => around.length > rank);
    const unfolds = items.some(
      ({ node, around }) =>
        typeof node !== 'string' && node.kind === 'expander' && around.includes(block),
    );
    return isAbove && unfolds && held.length < all.length ? unitOf(group, all, items).purposes : [];
  }
  return [];
}

/** The largest block around a decision that holds no other. */
function rowOf(one: Decision, all: readonly Decision[]): Block | null {
  const others = new Set(all.filter((other) => other !== one).flatMap(({ yes, no }) => [yes, no]));
  if (others.size === 0) return one.around.at(-1) ?? null;
  return (
    one.around.find((block) => controlsIn(block).every((control) => !others.has(control))) ?? null
  );
}

/** The tab or accordion behind which a decision is hidden: the one that says so, or the last before it. */
function openerOf({ yes, around }: Decision, items: readonly Item[]): number | null {
  const ids = around.flatMap(({ id }) => id ?? []);
  const at = items.findIndex(({ node }) => node === yes);
  let before: number | null = null;
  for (const [index, { node, around: outside }] of items.entries()) {
    if (typeof node === 'string' || outside.some(({ hidden }) => hidden === true)) continue;
    const unfolds = node.kind === 'tab' || node.kind === 'expander';
    if ((unfolds || node.kind === 'button') && ids.includes(node.opens ?? '')) return node.ref;
    if (unfolds && index < at && node.on !== true) before = node.ref;
  }
  return before;
}

const textsIn = (nodes: readonly Outline[]): string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? [node]
      : isControl(node)
        ? node.kind === 'expander' || node.kind === 'tab'
          ? [node.name]
          : []
        : textsIn(node.in),
  );

/** What stands between the decision before and this one. */
function textsBefore(one: Decision, all: readonly Decision[], items: readonly Item[]): string[] {
  const ours = new Set(all.flatMap(({ yes, no }) => [yes, no]));
  const at = items.findIndex(({ node }) => node === one.yes || node === one.no);
  const texts: string[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const node = items[index]?.node;
    if (node === undefined || (typeof node !== 'string' && ours.has(node))) break;
    texts.unshift(typeof node === 'string' ? node : node.name);
  }
  // In front of the first of many stands what the dialog says of itself.
  return texts.slice(-2);
}

/**
 * Titles of the parts around a decision, innermost first: a part begins with its own. The part that
 * holds every decision is the dialog itself, and says nothing of any one of them.
 */
function titlesAround(
  { yes, around }: Decision,
  all: readonly Decision[],
  items: readonly Item[],
): string[] {
  return [...around].reverse().flatMap((block) => {
    const inside = new Set(controlsIn(block));
    if (all.length > 1 && all.every((other) => inside.has(other.yes))) return [];
    const first = items.find((item) => item.around.includes(block));
    const tab = items.find(
      ({ node }) => typeof node !== 'string' && block.id !== undefined && node.opens === block.id,
    );
    return [first, tab].flatMap((item) => {
      if (!item || item.node === yes) return [];
      const { node } = item;
      if (typeof node !== 'string')
        return node.kind === 'tab' || node.kind === 'expander' ? [node.name] : [];
      return item.around.some(({ heading }) => heading === true) ? [node] : [];
    });
  });
}

const idOf = (words: readonly string[], label: string): string =>
  (words.find((word) => purposesOfLabel(word).length > 0) ?? words[0] ?? label).slice(0, 100) ||
  'choice';

function unique(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) if (!taken.has(`${id} ${n}`)) return `${id} ${n}`;
}
