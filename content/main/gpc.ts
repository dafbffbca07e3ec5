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
    const copy = apply(clone, answer, []) as Response;
    const told = (body: unknown) => {
      const said = (parse(body as string) as { gpc?: unknown } | null)?.gpc;
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
