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
 * The IAB's Global Privacy Platform: whether a site has noted an objection to selling and sharing (its
 * section for the United States). As with US Privacy, only an objection is a choice.
 */
export const gpp: PageApi = {
  manager: 'gpp',
  source:
    'https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md',
  read(page, again) {
    const api = page['__gpp'];
    if (typeof api !== 'function' || !methodAt(page, '__gpp')) return null;
    const ask = (tell: (told: unknown) => void) =>
      call(page, '__gpp', 'ping', (told: unknown, success: unknown) => {
        if (success !== false) tell(told);
      });
    const says = saysNotOptedOut(textAt(toldBy(api, 'ping', ask, again), 'gppString'));
    if (says === null) return null;
    return asking([choiceOf('sale', '', says, { purpose: 'selling' })], !says);
  },
  stored: (page) => storedIn(gpp.read(page)),
};
