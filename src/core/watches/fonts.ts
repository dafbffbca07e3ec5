import { familiesIn } from './families.ts';
import { indexOf, Names } from './pristine.ts';
import type { Call, PageWatch } from './watch.ts';

/**
 * Which fonts are installed, found out by the size of elements, or asked outright. Fingerprinting
 * scripts try 54 to 60 families and more, pages and font loaders fewer than 10 (measured).
 */
const LEAST_FAMILIES = 30;
/** An element whose own style was looked at just now: width and height are read one after the other. */
class Tried {
  readonly families = new Names();
  value = '';
  told = false;
}

const MEASURES = [
  'get HTMLElement.prototype.offsetWidth',
  'get HTMLElement.prototype.offsetHeight',
  'Element.prototype.getBoundingClientRect',
];
const ASKS = ['FontFaceSet.prototype.check', 'FontFaceSet.prototype.load'];

/** The properties by which pages measure elements, and the functions that say which fonts there are. */
export const fontsWatch: PageWatch<Tried> = {
  apis: [...MEASURES, ...ASKS, 'new FontFace'],
  mostCalls: 10_000,
  scope: 'document',
  memory: () => new Tried(),
  onCall(call, tried) {
    if (tried.told) return null;
    const value = fontOf(call);
    if (typeof value !== 'string' || value === '' || value === tried.value) return null;
    tried.value = value;
    familiesIn(value, tried.families);
    if (tried.families.size < LEAST_FAMILIES) return null;
    tried.told = true;
    return [{ technique: 'fonts', host: call.script() }];
  },
};

function fontOf(call: Call): unknown {
  const first = call.args[0];
  const source = call.args[1];
  if (call.api === 'new FontFace')
    return typeof source === 'string' && indexOf(source, 'local(') >= 0 ? first : null;
  return call.api === ASKS[0] || call.api === ASKS[1] ? first : call.read('font-family');
}
