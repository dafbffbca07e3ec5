/** Something in a dialog that can be pressed or set, told without the DOM. */
export interface Control {
  /** A `field` is a list to pick from or a slider: nothing that we set. */
  kind: 'button' | 'link' | 'switch' | 'radio' | 'tab' | 'expander' | 'field';
  /** Number by which the reader finds the element again. */
  ref: number;
  /** Accessible name; lines where it spans several blocks. */
  name: string;
  /** Only a picture: the name is told to screen readers alone. */
  icon: boolean;
  /** Names that the page's code knows it by: id, name, value; what a list offers. */
  words: string[];
  /** Null where it has no state, or does not tell it. */
  on: boolean | null;
  enabled: boolean;
  /** Itself or what it is drawn by can be seen. */
  shown: boolean;
  /** Radios of one question share it; else empty. */
  group: string;
  /** A box, or a button that stays pressed, with words of its own, which nobody had ticked when it was found: a tick says those words. */
  unticked?: boolean;
  /** What it stood at when it could first be seen. */
  found?: boolean | null;
  /** Name of the block that a tab or an accordion shows. */
  opens?: string;
}

/** A part of a dialog that holds others. */
export interface Block {
  in: Outline[];
  heading?: boolean;
  /** Cannot be seen now: a closed part of an accordion, say. */
  hidden?: boolean;
  id?: string;
}

export type Outline = string | Control | Block;

/** A dialog as it stands on a page: what the general layer reads. Serialisable: fixtures are JSON. */
export interface Described {
  outline: Outline[];
  language: string;
}

export const isControl = (node: Outline): node is Control =>
  typeof node === 'object' && 'ref' in node;

/** One text or control, and the blocks around it, innermost last. */
export interface Item {
  node: string | Control;
  around: Block[];
}

/** Texts and controls in the order in which they stand. */
export function flatten(outline: readonly Outline[], around: Block[] = []): Item[] {
  return outline.flatMap((node): Item[] =>
    typeof node === 'string' || isControl(node)
      ? [{ node, around }]
      : flatten(node.in, [...around, node]),
  );
}

export const isHidden = ({ around }: Item): boolean => around.some(({ hidden }) => hidden === true);

/** Those that are not hidden, in the order in which they stand. */
export const controlsOf = (items: readonly Item[]): Control[] =>
  items.flatMap((item) => (typeof item.node === 'string' || isHidden(item) ? [] : [item.node]));

/** A link in the midst of a sentence ("as our privacy policy says") explains, and opens nothing. */
export function isInSentence(one: Control, items: readonly Item[]): boolean {
  const inside = items.find(({ node }) => node === one)?.around.at(-1)?.in ?? [];
  const at = inside.indexOf(one);
  const before = inside[at - 1];
  const after = inside[at + 1];
  return (
    (typeof before === 'string' && !/[.!?:;…。？！]\s*$/u.test(before)) ||
    (typeof after === 'string' && /^\s*[\p{Ll}.,;:!?]/u.test(after))
  );
}

/** Everything that can be read, names of controls included. */
export const textOf = (items: readonly Item[]): string =>
  items
    .filter((item) => !isHidden(item))
    .map(({ node }) => (typeof node === 'string' ? node : node.kind === 'switch' ? '' : node.name))
    .filter((text) => text !== '')
    .join(' ');
