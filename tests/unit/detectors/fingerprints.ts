import { describe, expect, it } from 'vitest';
import type { DetectorId } from '../../../src/core/detectors/index.ts';
import type { Technique } from '../../../src/core/model/observation.ts';
import { eachOf, HOSTILE, observe } from './place.ts';

/** What holds for the detector of every technique: whose it is, and what is dropped at the border. */
export function describeFingerprint(
  id: DetectorId,
  technique: Technique,
  more: Record<string, unknown> = {},
): void {
  describe(`${id}, recorded`, () => {
    const payload = (host: unknown) => ({ technique, host, ...more });

    it('by a script of another company is a third party', () => {
      expect(observe(id, payload('px.ads.example'))).toMatchObject({
        kind: 'fingerprint',
        key: `${technique}:px.ads.example`,
        detail: { technique, host: 'px.ads.example', party: 'third', company: 'Ads' },
      });
    });

    it('by the page itself belongs to the document that it ran in', () => {
      const own = observe(id, payload(''));
      expect(own?.detail).toMatchObject({ host: 'site.example', party: 'first' });
      const framed = observe(id, payload(''), { host: 'f.ads.example' });
      expect(framed?.detail).toMatchObject({ host: 'f.ads.example', party: 'third' });
    });

    it.each(
      eachOf([
        ...HOSTILE,
        { ...payload(''), technique: 'smell' },
        { ...payload(''), extra: 1 },
        payload('a'.repeat(254)),
        payload(null),
        { technique },
      ]),
    )('of the wrong shape (%j) is dropped', (hostile) => {
      expect(observe(id, hostile)).toBeNull();
    });
  });
}
