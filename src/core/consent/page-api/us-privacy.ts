import { saysNotOptedOut } from '../../preferences/opt-out.ts';
import {
  asking,
  call,
  choiceOf,
  methodAt,
  storedIn,
  textAt,
  toldBy,
  type PageApi,
} from './page-api.ts';

/**
 * The IAB's US Privacy interface: whether a site has noted that its visitor's data must not be sold. That
 * it was not objected to is the default of the law and no choice: only an objection is one.
 */
export const usPrivacy: PageApi = {
  manager: 'us-privacy',
  source: 'https://github.com/InteractiveAdvertisingBureau/USPrivacy/blob/master/CCPA/USP%20API.md',
  read(page, again) {
    const api = page['__uspapi'];
    if (typeof api !== 'function' || !methodAt(page, '__uspapi')) return null;
    const ask = (tell: (told: unknown) => void) =>
      call(page, '__uspapi', 'getUSPData', 1, (told: unknown, success: unknown) => {
        if (success === true) tell(told);
      });
    const says = saysNotOptedOut(textAt(toldBy(api, 'getUSPData', ask, again), 'uspString'));
    if (says === null) return null;
    return asking([choiceOf('sale', '', says, { purpose: 'selling' })], !says);
  },
  stored: (page) => storedIn(usPrivacy.read(page)),
};
