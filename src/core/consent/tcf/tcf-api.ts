import { asking, call, choiceOf, methodAt, type Page, type PageApi } from '../page-api/page-api.ts';
import { readTcData, storedInTc, type TcState } from './tc-data.ts';
import { TCF_MEANINGS } from './purposes.ts';

const heard = new WeakMap<object, { data: unknown }>();

/**
 * What `__tcfapi` last told. It is listened to once and tells of every change itself; `again` is called
 * when it does. Asked for through a stub, it is answered when the manager is there.
 */
export function tcStateOf(page: Page, again?: () => void): TcState | null {
  const api = page['__tcfapi'];
  if (typeof api !== 'function') return null;
  const known = heard.get(api);
  if (known) return readTcData(known.data);
  const told = { data: null as unknown };
  heard.set(api, told);
  let atOnce = true;
  call(page, '__tcfapi', 'addEventListener', 2, (data: unknown, success: unknown) => {
    if (success !== true) return;
    told.data = data;
    if (!atOnce) again?.();
  });
  atOnce = false;
  return readTcData(told.data);
}

/** A manager that only tells its choices by `__tcfapi`, and has no way to set them: for reading back. */
export const tcfReader = (
  { manager, source }: Pick<PageApi, 'manager' | 'source'>,
  isHere: (page: Page, state: TcState) => boolean,
  reopen?: (page: Page) => unknown,
): PageApi => {
  const stateOf = (page: Page, again?: () => void) => {
    const state = methodAt(page, '__tcfapi') ? tcStateOf(page, again) : null;
    return state && isHere(page, state) ? state : null;
  };
  return {
    manager,
    source,
    read(page, again) {
      const state = stateOf(page, again);
      if (!state) return null;
      const choices = TCF_MEANINGS.map((purpose) =>
        choiceOf(purpose, '', state.consents.includes(purpose), { purpose }),
      );
      return asking(choices, state.decided, { clicksToRefuse: null });
    },
    stored: (page) => storedInTc(stateOf(page)),
    assumed(page) {
      const state = stateOf(page);
      return state && !state.decided ? state.consents : [];
    },
    ...(reopen && { reopen }),
  };
};
