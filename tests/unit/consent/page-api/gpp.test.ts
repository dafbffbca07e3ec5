import { gpp } from '../../../../src/core/consent/page-api/gpp.ts';
import { reads } from './contract.ts';

/** After the IAB's GPP CMP API, version 1.1; the strings are those of `opt-out.test.ts`. */
function fakeGpp() {
  let gppString = 'DBABLA~BVQqAAAAAgA.QA';
  return {
    page: {
      __gpp: (command: string, tell: (told: unknown, ok: boolean) => void) =>
        command === 'ping' ? tell({ gppVersion: '1.1', gppString }, true) : tell(null, false),
    },
    granted: () => [],
    decide: () => void (gppString = 'DBABLA~BVQVAAAAAgA.YA'),
  };
}

reads(gpp, fakeGpp, { sale: false });
