import type { Purpose } from '../../model/purpose.ts';
import { controlsOf, type Item } from './outline.ts';
import { purposesOfLabel } from './purposes.ts';

/** A tab of a dialog: a page may draw what it shows only once it is pressed. */
export interface Tab {
  ref: number;
  name: string;
  on: boolean | null;
  purposes: Purpose[];
}

export const tabsIn = (items: readonly Item[]): Tab[] =>
  controlsOf(items).flatMap(({ kind, shown, ref, name, on }) =>
    kind === 'tab' && shown ? [{ ref, name, on, purposes: purposesOfLabel(name) }] : [],
  );
