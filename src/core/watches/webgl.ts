import { blank, Names } from './pristine.ts';
import type { Call, PageWatch, Told } from './watch.ts';

/**
 * What the graphics card is and can do, asked for on a canvas that shows nothing: at least 15 different
 * parameters, or the card's own name, with at most 3 draw calls. Games and maps ask as much, but show it.
 * The name alone counts half: games and charts choose their quality by it (seen with detect-gpu).
 */
const LEAST_PARAMETERS = 15;
const MOST_DRAWS = 3;
/** WEBGL_debug_renderer_info: UNMASKED_VENDOR_WEBGL, UNMASKED_RENDERER_WEBGL. */
const UNMASKED_VENDOR = 0x9245;
const UNMASKED_RENDERER = 0x9246;

class Asked {
  readonly parameters = new Names();
  unmasked = false;
  pictured = false;
  draws = 0;
  waiting = false;
  judged = false;
}

const of = (name: string): string[] => [
  `WebGLRenderingContext.prototype.${name}`,
  `WebGL2RenderingContext.prototype.${name}`,
];
const PARAMETERS = of('getParameter');
const PRECISIONS = of('getShaderPrecisionFormat');
const READS = of('readPixels');
const DRAWS = [...of('drawArrays'), ...of('drawElements')];
const kindOf = blank<'parameter' | 'precision' | 'draw'>();
for (const api of PARAMETERS) kindOf[api] = 'parameter';
for (const api of PRECISIONS) kindOf[api] = 'precision';
for (const api of DRAWS) kindOf[api] = 'draw';

/** The functions by which pages ask about the graphics card, and draw with it. */
export const webglWatch: PageWatch<Asked> = {
  apis: [...PARAMETERS, ...PRECISIONS, ...READS, ...DRAWS],
  mostCalls: 5000,
  memory: () => new Asked(),
  onCall(call, asked) {
    const kind = kindOf[call.api];
    if (kind === 'draw') {
      asked.draws += 1;
      return null;
    }
    if (asked.judged) return null;
    const name = call.args[0];
    const value = call.args[1];
    if (kind === 'parameter') asked.parameters.add(`${text(name)}`);
    else if (kind === 'precision') asked.parameters.add(`${text(name)}/${text(value)}`);
    asked.unmasked ||= name === UNMASKED_RENDERER || name === UNMASKED_VENDOR;
    asked.pictured ||= kind === undefined && asked.draws > 0 && asked.draws <= MOST_DRAWS;
    if (asked.waiting || (!asked.unmasked && !isMuch(asked))) return null;
    // Renderers ask first, and put their canvas into the page afterwards.
    asked.waiting = true;
    const host = call.script();
    call.later(() => judge(call, asked, host));
    return null;
  },
};

const text = (value: unknown): string => (typeof value === 'number' ? `${value}` : '');

const isMuch = ({ pictured, parameters }: Asked): boolean =>
  pictured || parameters.size >= LEAST_PARAMETERS;

function judge(call: Call, asked: Asked, host: string): Told {
  asked.judged = true;
  const canvas = call.canvas();
  if (!canvas || canvas.visible || asked.draws > MOST_DRAWS) return null;
  return [{ technique: 'webgl', host, half: isMuch(asked) ? false : 'beside properties' }];
}
