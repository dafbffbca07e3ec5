import { addressTokens } from '../../src/core/identifiers/address-tokens.ts';
import { clickIds } from '../../src/core/identifiers/click-ids.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { sameName } from '../../src/core/web/same-name.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { companies } from '../state.ts';
import { note } from './journal.ts';
import { marksOf } from './kept-marks.ts';

/** Marks of a click that the address of a page was opened with. */
export function tellBrought(visit: Visit, url: string, at: number): void {
  const names = clickIds(url);
  if (names.length > 0) tell(visit, { direction: 'in', names: names.join(' '), to: '' }, at);
}

/** The address that a page leads to on another site carries what this site knows the browser by. */
export async function tellCarried(visit: Visit, url: string): Promise<void> {
  const to = webHost(url);
  if (to === null || siteOf(to) === visit.site || sameName(to, visit.site)) return;
  const carried = addressTokens(url).filter(({ name }) => name !== '');
  if (carried.length === 0 || (await companies()).sameOwner(to, visit.site)) return;
  const held = new Set(await marksOf({ domain: visit.site }));
  const names = new Set(
    carried.flatMap(({ name, token }) => (held.has(token) && /^\S+$/.test(name) ? [name] : [])),
  );
  if (names.size === 0) return;
  tell(visit, { direction: 'out', names: [...names].slice(0, 10).join(' '), to }, Date.now());
}

function tell(
  visit: Visit,
  payload: { direction: 'in' | 'out'; names: string; to: string },
  at: number,
) {
  const told = { detector: 'decoration', payload, first: at, last: at } as const;
  note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
}
