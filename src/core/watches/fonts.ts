import { Tried } from './families.ts';
import { indexOf } from './pristine.ts';
import type { Call, PageWatch } from './watch.ts';

/**
 * Which fonts are installed, found out by the size of elements, or asked outright. Fingerprinting
 * scripts try 54 to 60 families and more, pages and font loaders fewer than 10 (measured).
 */
const LEAST_FAMILIES = 30;
/** An element whose own style was looked at just now: width and height are read one after the other. */
class Looked {
  readonly families = new Tried();
  value = '';
  told = false;
}

const MEASURES = [
  'get HTMLElement.prototype.offsetWidth',
  'get HTMLElement.prototype.offsetHeight',
  'Element.prototype.getBoundingClientRect',
  'Element.prototype.getClientRects',
  'Range.prototype.getBoundingClientRect',
  'Range.prototype.getClientRects',
  'SVGGraphicsElement.prototype.getBBox',
  'SVGTextContentElement.prototype.getComputedTextLength',
];
const NEW_FACE = 'new FontFace';
const ASKS = ['FontFaceSet.prototype.check', 'FontFaceSet.prototype.load'];

/** The properties by which pages measure elements, and the functions that say which fonts there are. */
export const fontsWatch: PageWatch<Looked> = {
  apis: [...MEASURES, ...ASKS, NEW_FACE],
  mostCalls: 10_000,
  scope: 'document',
  memory: () => new Looked(),
  onCall(call, looked) {
    if (looked.told) return null;
    const value = fontOf(call);
    if (typeof value !== 'string' || value === '' || value === looked.value) return null;
    looked.value = value;
    if (call.api === NEW_FACE) looked.families.addLocal(value);
    else looked.families.add(value);
    if (!looked.families.has(LEAST_FAMILIES, call)) return null;
    looked.told = true;
    return [{ technique: 'fonts', host: call.script() }];
  },
};

function fontOf(call: Call): unknown {
  const first = call.args[0];
  const source = call.args[1];
  if (call.api === NEW_FACE)
    return typeof source === 'string' && indexOf(source, 'local(') >= 0 ? first : null;
  return call.api === ASKS[0] || call.api === ASKS[1] ? first : call.read('font-family');
}
