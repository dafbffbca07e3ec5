import * as v from 'valibot';
import type { Detector } from './detector.ts';
import { hostSignal, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({
  direction: v.picklist(['in', 'out']),
  /** Names of the address's parameters, with spaces between. */
  names: v.pipe(v.string(), v.minLength(1), v.maxLength(600)),
  /** Site that a link led to; '' where the mark came in. */
  to: hostSignal,
});

/** The address carries a mark from the site before, or gives one along to the next. */
export const decoration: Detector<'decoration', v.InferOutput<typeof signal>> = {
  kind: 'decoration',
  signal,
  observe({ direction, names: named, to }, place) {
    const names = named
      .split(' ')
      .filter((name) => name !== '' && name.length <= 60)
      .slice(0, 20);
    if (names.length === 0) return null;
    const who = whoFields(place, to || place.site);
    return {
      key: `${direction}:${names.join('+')}>${to}`,
      detail: { direction, names, to: to || null, ...who },
    };
  },
};
