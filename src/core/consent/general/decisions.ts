import {
  deniesTwice,
  isNeeded,
  objects,
  optsOut,
  roleOf,
  saysNo,
  speaksOfAll,
} from '../lexicon/index.ts';
import { isControl, type Block, type Control, type Item } from './outline.ts';
import { purposesOfLabel } from './purposes.ts';
import { answerOf, bareAnswerOf } from './yes-no.ts';

/** The controls of one decision: a switch, or a yes and a no that belong together. */
export interface Decision {
  yes: Control;
  no: Control;
  /** The innermost block that holds all of it. */
  around: Block[];
  on: boolean | null;
  /** Where it is one of levels: all of them. What more than the least allows nobody knows. */
  levels?: Control[];
}

/** Everything that a dialog lets a person decide one by one; not its own yes and no to all of it. */
export function decisions(items: readonly Item[]): Decision[] {
  const paired = pairs(items);
  const used = new Set<unknown>(paired.flatMap(({ yes, no }) => [yes, no]));
  const rest = items.filter(({ node }) => !used.has(node));
  return withoutMasters([...switches(rest, paired.length > 0), ...radios(rest), ...paired]);
}

function switches(items: readonly Item[], besides: boolean): Decision[] {
  const all = items.flatMap(({ node, around }) =>
    typeof node !== 'string' && node.kind === 'switch' ? [{ node, around }] : [],
  );
  // A switch that stands for all the others is left alone: each of them is set by itself.
  const single = all.filter((one) => !isMaster(one.node.name) || isOneOfMany(one, all));
  return (besides || single.length > 0 ? single : all).map(({ node, around }) => ({
    yes: node,
    no: node,
    around,
    on: node.on,
  }));
}

const isMaster = (name: string): boolean =>
  // An objection to all is about what the others do not say.
  !objects(name) &&
  purposesOfLabel(name).length === 0 &&
  ['accept-all', 'reject-all', 'settings'].includes(roleOf(name) ?? '');

/**
 * "Consent" in each of several rows is the switch of that row, where it has that alone; "accept all" may
 * well stand in several.
 */
const isOneOfMany = ({ node: { name }, around }: Answer, all: readonly Answer[]): boolean =>
  !speaksOfAll(name) &&
  all.filter(({ node }) => node.name === name).length > 1 &&
  all.filter((other) => other.around.at(-1) === around.at(-1)).length === 1;

function radios(items: readonly Item[]): Decision[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (typeof item.node === 'string' || item.node.kind !== 'radio') continue;
    groups.set(item.node.group, [...(groups.get(item.node.group) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) => {
    const pair = group.some(isPartly) ? [] : pairOf(group);
    const said = pair.length > 0 ? pair : statementsOf(group);
    return said.length > 0 ? said : levelsOf(group);
  });
}

/** "Only statistics" between a yes and a no: neither of them. */
const isPartly = ({ node }: Item): boolean =>
  typeof node !== 'string' &&
  answerOf(node.name, ...node.words) === null &&
  (isNeeded(node.name) || purposesOfLabel(node.name).length > 0);

/** "Use cookies that measure" and "Do not use cookies that measure": one says the other and turns it round. */
function statementsOf(group: readonly Item[]): Decision[] {
  const parts = group.flatMap(({ node, around }) =>
    typeof node === 'string' ? [] : [{ node, around, about: purposesOfLabel(node.name).join(' ') }],
  );
  const yes = parts.filter(({ node, about }) => about !== '' && !saysNo(node.name));
  const no = parts.filter(
    ({ node, about }) => about !== '' && optsOut(node.name) && !deniesTwice(node.name),
  );
  const [one] = yes;
  const [other] = no;
  if (parts.length !== 2 || !one || !other || one.about !== other.about) return [];
  return [answered(one, other)];
}

/**
 * Levels to choose between, of which exactly one is what a site needs: nobody wishes for more by a level,
 * for what it allows besides what it is called nobody knows.
 */
function levelsOf(group: readonly Item[]): Decision[] {
  const levels = group.flatMap(({ node, around }) =>
    typeof node === 'string' ? [] : [{ node, around }],
  );
  const least = levels.filter(({ node: { name } }) => isLeast(name));
  const more = levels.filter((level) => !least.includes(level));
  const [no] = least;
  const yes = more.find(({ node }) => node.on === true) ?? more.at(-1);
  const speaks = more.some(
    ({ node: { name } }) => answerOf(name) === true || purposesOfLabel(name).length > 0,
  );
  if (!no || !yes || least.length > 1 || !speaks) return [];
  return [{ ...answered(yes, no), levels: levels.map(({ node }) => node) }];
}

const isLeast = (name: string): boolean =>
  answerOf(name) === false || (isNeeded(name) && purposesOfLabel(name).length === 0);

/** A group of controls of which exactly one says yes and one no. */
function pairOf(group: readonly Item[]): Decision[] {
  const answers = group.flatMap(({ node, around }) => {
    if (typeof node === 'string') return [];
    const answer = answerOf(node.name, ...node.words);
    return answer === null ? [] : [{ node, around, answer }];
  });
  const yes = answers.filter(({ answer }) => answer);
  const no = answers.filter(({ answer }) => !answer);
  const [one] = yes;
  const [other] = no;
  if (!one || !other || yes.length > 1 || no.length > 1) return [];
  return [answered(one, other)];
}

interface Answer {
  node: Control;
  around: Block[];
}

/** A decision between a yes and a no, which stands at what holds of the two. */
function answered(yes: Answer, no: Answer): Decision {
  const on = yes.node.on ?? (no.node.on === true ? false : null);
  return {
    yes: yes.node,
    no: no.node,
    around: yes.around.filter((block) => no.around.includes(block)),
    on: on === false && no.node.on === false ? null : on,
  };
}

/** Yes and no as buttons: each pair in a block of its own, and more than one, or something to save with. */
function pairs(items: readonly Item[]): Decision[] {
  const buttons = items.filter(
    ({ node }) =>
      typeof node !== 'string' &&
      node.kind !== 'radio' &&
      node.kind !== 'tab' &&
      node.kind !== 'field' &&
      answerOf(node.name) !== null &&
      !speaksOfAll(node.name),
  );
  if (buttons.length < 2) return [];
  const blocks = new Map<Block, Item[]>();
  for (const item of buttons)
    for (const block of item.around) blocks.set(block, [...(blocks.get(block) ?? []), item]);
  const found: Decision[] = [];
  const used = new Set<unknown>();
  // Innermost first: the smallest block that holds a yes and a no.
  const inner = [...blocks].sort(([a], [b]) => sizeOf(a) - sizeOf(b));
  for (const [, group] of inner) {
    if (group.length !== 2 || group.some(({ node }) => used.has(node)) || areApart(group)) continue;
    for (const pair of pairOf(group)) {
      found.push(pair);
      for (const { node } of group) used.add(node);
    }
  }
  // The dialog's own yes and no are not the answer to one of its questions.
  const own = found.filter(({ around, yes, no }) => hasQuestion(around, [yes, no]));
  const bare = own.filter(isBare);
  const asked = bare.length > 0 ? bare : own.filter((one) => isRepeated(one, own));
  const saves = items.some(
    ({ node }) => typeof node !== 'string' && !used.has(node) && roleOf(node.name) === 'save',
  );
  return asked.length > 1 || (asked.length === 1 && bare.length === 1 && saves) ? asked : [];
}

/** Two switches that print what they stand at, each in a row of its own, are no yes and no. */
const areApart = (group: readonly Item[]): boolean =>
  group.every(({ node }) => typeof node !== 'string' && node.kind === 'switch') &&
  group[0]?.around.at(-1) !== group[1]?.around.at(-1);

const isBare = ({ yes, no }: Decision): boolean =>
  bareAnswerOf(yes.name) !== null && bareAnswerOf(no.name) !== null;

const isRepeated = (one: Decision, all: readonly Decision[]): boolean =>
  all.some(
    (other) => other !== one && other.yes.name === one.yes.name && other.no.name === one.no.name,
  );

/** "Accept all" and "refuse all" over a list of questions: each of them is answered by itself. */
const withoutMasters = (all: readonly Decision[]): Decision[] =>
  all.filter(
    (one) =>
      one.yes === one.no ||
      isBare(one) ||
      isRepeated(one, all) ||
      purposesOfLabel(one.yes.name).length > 0 ||
      all.every((other) => other === one || other.yes === other.no),
  );

const hasQuestion = (around: readonly Block[], but: readonly Control[]): boolean => {
  const block = around.at(-1);
  return (
    block !== undefined &&
    controlsIn(block).every(
      (one) => but.includes(one) || one.kind !== 'switch' || answerOf(one.name) !== null,
    )
  );
};

export function controlsIn(block: Block): Control[] {
  return block.in.flatMap((node) =>
    typeof node === 'string' ? [] : isControl(node) ? [node] : controlsIn(node),
  );
}

const sizeOf = (block: Block): number =>
  block.in.reduce(
    (sum, node) => sum + (typeof node === 'string' || isControl(node) ? 1 : sizeOf(node)),
    1,
  );
