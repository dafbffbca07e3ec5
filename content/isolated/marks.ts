import { expiryOf } from '../../src/core/identifiers/cookie-text.ts';
import { identifiersIn, isIdentifier } from '../../src/core/identifiers/identifier.ts';
import { isExemptName } from '../../src/core/identifiers/known-names.ts';
import { AREAS, type Area } from '../../src/core/model/areas.ts';
import { Kept } from './kept.ts';
import type { Outbox } from './outbox.ts';

/** A month: marks that end sooner follow nobody for long (after Acar et al. 2014, who take 90 days). */
const LASTING_MS = 30 * 86_400_000;
/** The same mark in so many places is kept to come back from any of them. */
const PLACES = 3;
/** Marks of one document that are compared with each other. */
const MOST_MARKS = 200;

interface Write {
  area: Area;
  name: string;
  value: string;
  host: string;
}
interface Times {
  first: number;
  last: number;
  total?: number;
}

/** Judges what scripts keep in the browser: what was kept stays here, only its name is told. */
export class Marks {
  readonly #outbox: Outbox;
  readonly #places = new Map<string, Set<Area>>();
  readonly #kept = new Kept((name, value, host) => {
    const now = Date.now();
    this.judge({ area: 'local', name, value, host }, { first: now, last: now });
  });

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  judge(payload: Record<string, unknown>, at: Times): void {
    const write = writeIn(payload);
    if (!write) return;
    const { area, host } = write;
    if (area === 'local' && write.name === '') return this.#kept.opened(host);
    if (area === 'local') this.#kept.known(write.name);
    const [name, value, lasts] =
      area === 'cookie' ? cookieIn(write, at.last) : [write.name, write.value, isLasting(area)];
    if (isExemptName(name)) return;
    if (lasts && isIdentifier(name, value)) this.#outbox.add('storage', { area, name, host }, at);
    for (const mark of identifiersIn(value)) this.#place(mark, area, host, at);
  }

  #place(mark: string, area: Area, host: string, at: Times): void {
    const places = this.#places.get(mark) ?? new Set<Area>();
    if (this.#places.size >= MOST_MARKS && places.size === 0) return;
    this.#places.set(mark, places.add(area));
    if (places.size < PLACES) return;
    const areas = AREAS.filter((one) => places.has(one)).join(' ');
    this.#outbox.add('supercookie', { areas, host }, at);
  }
}

const isLasting = (area: Area): boolean => area === 'local' || area === 'database';

/** `name=value; Max-Age=...`: what of it is kept, and whether for long. */
function cookieIn({ value: text }: Write, now: number): [name: string, value: string, boolean] {
  const [pair = ''] = text.split(';', 1);
  const equals = pair.indexOf('=');
  const expires = expiryOf(text, now);
  const lasts = expires !== null && expires - now >= LASTING_MS;
  return [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim(), lasts];
}

function writeIn({ area, name, value, host }: Record<string, unknown>): Write | null {
  const known = AREAS.find((one) => one === area);
  if (!known || typeof name !== 'string' || typeof value !== 'string') return null;
  return typeof host === 'string' ? { area: known, name, value, host } : null;
}
