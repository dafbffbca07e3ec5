import { tcfReader } from '../tcf/tcf-api.ts';

/** Any manager of the IAB's framework: the interface is the same for all, and only for reading. */
export const tcf = tcfReader(
  {
    manager: 'tcf',
    source:
      'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md',
  },
  () => true,
);
