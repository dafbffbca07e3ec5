import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DETECTOR_IDS } from '../../../src/core/detectors/index.ts';
import { observationSchema } from '../../../src/core/model/observation.ts';
import { classify } from '../../../src/core/pipeline/classify.ts';
import { placeOf } from '../../../src/core/pipeline/place.ts';
import { companies, observe } from '../detectors/place.ts';
import { load, SITE } from '../rows.ts';
import { runs } from '../runs.ts';

const place = placeOf(SITE, SITE, companies);
const hostile = fc.oneof(
  fc.anything({ withMap: true, withBigInt: true, withNullPrototype: true, withObjectString: true }),
  fc.record(
    {
      host: fc.oneof(fc.domain(), fc.string({ maxLength: 300 }), fc.anything()),
      name: fc.oneof(fc.string(), fc.anything()),
      domain: fc.oneof(fc.domain(), fc.anything()),
      lifetimeDays: fc.oneof(fc.double(), fc.constant(null)),
      httpOnly: fc.boolean(),
      permission: fc.constantFrom('camera', 'usb'),
      trigger: fc.constantFrom('load', 'click'),
      what: fc.constantFrom('form', 'overlay', 'soul'),
      required: fc.boolean(),
      technique: fc.constantFrom('canvas', 'audio'),
    },
    { requiredKeys: [] },
  ),
);

describe('any payload of a page', () => {
  it('is dropped, or makes a row that is as it should be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DETECTOR_IDS), hostile, (detector, payload) => {
        const visit = load(1);
        const signal = { detector, payload, first: 1, last: 2 };
        const told = classify(signal, place, visit);
        for (const one of told) {
          const parsed = v.safeParse(observationSchema, { ...one, count: 1 });
          expect(parsed.issues ?? []).toEqual([]);
        }
      }),
      runs(2000),
    );
  });

  it('does not end before it began', () => {
    const payload = { host: 'ads.example' };
    const signal = { detector: 'request', payload, first: 50, last: 20 } as const;
    expect(classify(signal, place, load(1))).toMatchObject([{ first: 50, last: 50 }]);
  });

  it('cannot say which site or visit it belongs to', () => {
    const told = observe('request', { host: 'ads.example', site: 'other.example' });
    expect(told).toBeNull();
    expect(observe('request', { host: 'ads.example' })).toMatchObject({
      site: SITE,
      visit: load(1).id,
    });
  });
});
