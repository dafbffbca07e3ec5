import { slice } from '../watches/pristine.ts';

/**
 * The channel between our two halves in a page. The half in the page's own world hands over a detached
 * EventTarget before any script of the page runs; afterwards everything goes through that object,
 * which the page has no way to reach. These two names are used once, before the page could listen.
 */
export const HELLO = 'fs-hello';
export const HELLO_AGAIN = 'fs-hello-again';

/** Events on the handed-over target; `detail` is JSON text. */
export const EVENTS = {
  /** page world -> isolated: a signal of a watched function, with its running total. */
  signal: 's',
  /** page world -> isolated: which host's script made an address (or a frame's text) that is code. */
  creator: 'w',
  /** isolated -> page world: look for consent managers; answered at once by `dialogs`. */
  scan: 'q',
  dialogs: 'd',
  /** page world -> isolated: a consent manager says that there is something to read. */
  look: 'l',
  /** isolated -> page world: set the choices of one manager. */
  apply: 'a',
  /** isolated -> page world: have the n-th manager that can show its dialog again; answered by `reopened`. */
  reopen: 'o',
  reopened: 'p',
  /** isolated -> page world: what has this manager stored; answered at once by `stored`. */
  check: 'c',
  stored: 'r',
  /** isolated -> page world: what is stored (or held for allowed `before` any choice), by anybody who says it; answered at once by `witnesses`. */
  prove: 't',
  witnesses: 'v',
  /** isolated -> page world: press this element (relatedTarget) as the page's own script would. */
  press: 'k',
  /** isolated -> page world: contents that are sent are to be told from now on. */
  listen: 'n',
  /** page world -> isolated: contents that were sent. */
  contents: 'b',
  /** page world -> isolated: an error of our own that was kept from the page. */
  failed: 'f',
  /** isolated -> page world: errors are to be told from now on. */
  failures: 'e',
  /** isolated -> page world: the channel stands. */
  ready: 'y',
} as const;

/** What a frame's text (srcdoc) is remembered by: enough of it to know it again. */
export const frameText = (text: string): string => `srcdoc ${text.length} ${slice(text, 0, 100)}`;
