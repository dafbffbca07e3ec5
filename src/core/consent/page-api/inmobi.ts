import { tcfReader } from '../tcf/tcf-api.ts';
import { call } from './page-api.ts';

/** InMobi Choice, before that Quantcast Choice: its number in the IAB's list of managers. */
const CMP_ID = 10;

export const inmobi = tcfReader(
  {
    manager: 'inmobi-choice',
    source:
      'https://support.inmobi.com/choice/getting-started-cmp/implementing-cmp-via-code/web-sdk/cmp2-ccpa-api-index',
  },
  (_, { cmpId }) => cmpId === CMP_ID,
  (page) => call(page, '__tcfapi', 'displayConsentUi', 2, () => undefined),
);
