import { expect, it } from 'vitest';
import { googleConsentMode } from '../../../src/core/consent/page-api/google-consent-mode.ts';
import { tcf } from '../../../src/core/consent/page-api/tcf.ts';
import { assumedBy, witnessOf } from '../../../src/core/consent/witness-of.ts';
import { fakeTcf } from './page-api/tc-api.ts';

it('a manager that has stored a choice is a witness of it, legitimate interest apart', () => {
  const api = fakeTcf(99);
  const page = { __tcfapi: api.__tcfapi };
  expect(witnessOf(tcf, page)).toBeNull();
  api.choose([1, 8], [7]);
  expect(witnessOf(tcf, page)).toEqual({
    source: 'tcf',
    purposes: { advertising: false, analytics: true, personalisation: false },
    interests: ['advertising'],
  });
});

it('what is held for allowed though nobody has decided is told before the choice', () => {
  const api = fakeTcf(99);
  const page = { __tcfapi: api.__tcfapi };
  expect(assumedBy(tcf, page)).toBeNull();
  api.choose([1, 8], []);
  const tell = (_: string, __: number, hear: (told: unknown, ok: boolean) => void) =>
    api.__tcfapi(_, __, (told, ok) => hear({ ...(told as object), eventStatus: 'cmpuishown' }, ok));
  expect(assumedBy(tcf, { __tcfapi: tell })).toEqual({
    source: 'tcf',
    purposes: { analytics: true },
  });
});

it('a default is no choice', () => {
  const page = { dataLayer: [{ 0: 'consent', 1: 'default', 2: { ad_storage: 'granted' } }] };
  expect(witnessOf(googleConsentMode, page)).toBeNull();
  expect(assumedBy(googleConsentMode, page)).toBeNull();
});
