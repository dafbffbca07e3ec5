import { tcStateOf } from '../tcf/tcf-api.ts';
import { storedInTc, type TcState } from '../tcf/tc-data.ts';
import { TCF_MEANINGS } from '../tcf/purposes.ts';
import {
  allowedOf,
  asking,
  call,
  choiceOf,
  inTurn,
  objectAt,
  type Page,
  type PageApi,
} from './page-api.ts';

/** Its number in the IAB's list of managers. */
const CMP_ID = 6;

/**
 * Sourcepoint. It can be told to refuse everything; single purposes only by ids of the site's own that
 * it does not tell, so what is wished beyond that is left to another layer.
 */
export const sourcepoint: PageApi = {
  manager: 'sourcepoint',
  source: 'https://sourcepoint-public-api.readme.io/reference/postrejectall-1',
  read(page, again) {
    const state = stateOf(page, again);
    if (!state) return null;
    const choices = TCF_MEANINGS.map((purpose) =>
      choiceOf(purpose, '', state.consents.includes(purpose), { purpose }),
    );
    return asking(choices, state.decided, { grain: 'all' });
  },
  apply(page, choices, going) {
    if (allowedOf(choices).length > 0) return undefined;
    return inTurn(
      going,
      () => new Promise((done) => void call(page, '__tcfapi', 'postRejectAll', 2, done)),
      () => call(objectAt(page, '_sp_'), 'destroyMessages'),
    );
  },
  stored: (page) => storedInTc(stateOf(page)),
};

function stateOf(page: Page, again?: () => void): TcState | null {
  if (!objectAt(objectAt(page, '_sp_'), 'config')) return null;
  const state = tcStateOf(page, again);
  return state?.cmpId === CMP_ID ? state : null;
}
