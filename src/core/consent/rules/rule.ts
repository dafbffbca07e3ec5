import type { Purpose } from '../../model/purpose.ts';

/**
 * How to answer one consent manager by its dialog. Data only. A selector may go into an open shadow
 * root: `host >> inside`.
 */
export interface Rule {
  manager: string;
  /** Version range and package that this was read from. */
  source: string;
  /** Any of these visible: the dialog is asking. */
  dialog: string[];
  /** Refuses everything optional with one click, where the first layer has that. */
  refuse: string | null;
  accept: string | null;
  /** Shows the choices, where they are not on the first layer. */
  open: string | null;
  /** One element for each choice; `toggle` is found within it (or is it). */
  choice: {
    row: string;
    toggle: string;
    label: string | null;
    /** Attribute of the toggle that names the choice, and what to cut off its front. */
    id: string;
    prefix?: string;
  };
  save: string;
  /** Where the decision is stored, and how to read the accepted ids from it. */
  stored: { cookies: string[]; form: 'list' | 'json-map' };
  /** What ids mean where their words do not say. */
  purposes?: Record<string, Purpose>;
}
