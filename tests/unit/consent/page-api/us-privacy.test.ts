import { usPrivacy } from '../../../../src/core/consent/page-api/us-privacy.ts';
import { reads } from './contract.ts';

/** After the IAB's USP API, version 1. */
function fakeUsPrivacy() {
  let uspString = '1YNN';
  return {
    page: {
      __uspapi: (command: string, version: number, tell: (told: unknown, ok: boolean) => void) =>
        command === 'getUSPData' && version === 1
          ? tell({ version: 1, uspString }, true)
          : tell(null, false),
    },
    granted: () => [],
    decide: () => void (uspString = '1YYN'),
  };
}

reads(usPrivacy, fakeUsPrivacy, { sale: false });
