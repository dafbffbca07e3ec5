import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import type { Channel } from './channel.ts';
import { hook } from './hook.ts';
import { apply, ask, getterOf, now, parse } from './natives.ts';

const ADDRESS = /^https?:\/\/([^/:]+)(?::\d+)?\/\.well-known\/gpc\.json(?:\?|$)/;
const { exec } = RegExp.prototype;
const { clone, text } = Response.prototype;
const { then } = Promise.prototype;
const urlOf = getterOf('Response', 'url');

/**
 * What a site says of "do not sell" in its own file, where its own page reads it: we ask nobody ourselves.
 */
export function watchGpc(channel: Channel): void {
  const read = (answer: object) => {
    const url = ask(urlOf, answer);
    if (typeof url !== 'string' || apply(exec, ADDRESS, [url])?.[1] !== location.hostname) return;
    const copy = copyOf(answer);
    if (!copy) return;
    const told = (body: unknown) => {
      const said = saidIn(body as string);
      if (typeof said !== 'boolean') return;
      const at = now();
      const payload = { what: 'says', value: said };
      channel.send(EVENTS.signal, { detector: 'gpc', payload, first: at, last: at, total: 1 });
    };
    void apply(then, apply(text, copy, []), [told, () => undefined]);
  };
  hook('Response.prototype.json', read);
  hook('Response.prototype.text', read);
}

/** Null where the page has read it already: it is told so itself. */
function copyOf(answer: object): Response | null {
  try {
    return apply(clone, answer, []) as Response;
  } catch {
    return null;
  }
}

/** Whatever the file holds: an error here would be the page's, as a promise that nobody caught. */
function saidIn(body: string): unknown {
  try {
    return (parse(body) as { gpc?: unknown } | null)?.gpc;
  } catch {
    return undefined;
  }
}
