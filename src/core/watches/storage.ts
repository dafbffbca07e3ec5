import { blank, codeAt, indexOf, Names, slice } from './pristine.ts';
import type { Call, PageWatch, Told } from './watch.ts';

/** Shorter values identify nobody, longer ones are an application's data. */
const SHORTEST = 6;
const LONGEST = 16_384;
/** Where a digit is looked for. */
const FIRST_DIGIT = 1000;
/** How often one name is looked at: an identifier is written whole, again and again. */
const MOST_PER_NAME = 4;
const MOST_LOOKS = 150;
/** Fields of a database record that are looked at. */
const MOST_FIELDS = 12;

const COOKIE = 'set Document.prototype.cookie';
const COOKIE_STORE = 'CookieStore.prototype.set';
const SET_ITEM = 'Storage.prototype.setItem';
const WINDOW_NAME = 'set name';
/** `localStorage.id = ...` calls nothing that could be watched, but the storage is taken first. */
const OPEN = 'get localStorage';
const MOST_OPENINGS = 20;

class Written {
  readonly times = blank<number>();
  readonly last = new Names();
  looks = 0;
  openings = 0;
}

/**
 * The functions by which scripts keep something in the browser. What they keep goes to our isolated half,
 * which judges it and passes only the name on.
 */
export const storageWatch: PageWatch<Written> = {
  apis: [
    COOKIE,
    COOKIE_STORE,
    SET_ITEM,
    WINDOW_NAME,
    OPEN,
    'IDBObjectStore.prototype.put',
    'IDBObjectStore.prototype.add',
  ],
  mostCalls: 5000,
  scope: 'document',
  memory: () => new Written(),
  onCall(call, written) {
    if (written.looks >= MOST_LOOKS) return null;
    const { args } = call;
    switch (call.api) {
      case COOKIE:
        return cookie(call, written, args[0]);
      case COOKIE_STORE:
        return cookieOf(call, written, args[0], args[1]);
      case SET_ITEM:
        return look(call, written, call.read('area'), args[0], args[1]);
      case OPEN:
        return open(call, written);
      case WINDOW_NAME:
        return look(call, written, 'name', 'window.name', args[0]);
      default:
        return record(call, written, args[0], args[1]);
    }
  },
};

/** Without a name: our isolated half compares what is there now with what was there before. */
function open(call: Call, written: Written): Told {
  if (written.openings++ >= MOST_OPENINGS) return null;
  return [{ area: 'local', name: '', value: '', host: call.script() }];
}

function cookie(call: Call, written: Written, text: unknown): Told {
  if (typeof text !== 'string') return null;
  const equals = indexOf(text, '=');
  const end = indexOf(text, ';');
  if (equals < 0 || !isLong(slice(text, equals + 1, end < 0 ? text.length : end))) return null;
  return look(call, written, 'cookie', slice(text, 0, equals), text);
}

/** `cookieStore.set(name, value)` ends with the session; `set({ name, value, expires })` need not. */
function cookieOf(call: Call, written: Written, first: unknown, second: unknown): Told {
  if (typeof first === 'string')
    return typeof second === 'string' ? cookie(call, written, `${first}=${second}`) : null;
  const name = fieldOf(first, 'name');
  const value = fieldOf(first, 'value');
  if (typeof name !== 'string' || typeof value !== 'string') return null;
  const expires = fieldOf(first, 'expires');
  const life = typeof expires === 'number' ? `; expires-at=${expires}` : '';
  return cookie(call, written, `${name}=${value}${life}`);
}

function record(call: Call, written: Written, value: unknown, key: unknown): Told {
  const name = typeof key === 'string' ? key : '';
  if (typeof value === 'string') return look(call, written, 'database', name, value);
  if (typeof value !== 'object' || value === null) return null;
  let text = '';
  const fields = ownKeys(value);
  for (let i = 0; i < fields.length && i < MOST_FIELDS; i++) {
    const field = fields[i];
    const content = typeof field === 'string' ? fieldOf(value, field) : null;
    if (typeof content === 'string' && content.length < 200) text += `${String(field)}=${content}&`;
  }
  return look(call, written, 'database', name, text);
}

const { getOwnPropertyDescriptor, ownKeys } = Reflect;

/** A field of a plain object, without running anything of the page's. */
const fieldOf = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null
    ? (getOwnPropertyDescriptor(from, name)?.value as unknown)
    : undefined;

/** Long enough for an identifier, and with a digit, as all but a few of them have. */
function isLong(value: string): boolean {
  if (value.length < SHORTEST || value.length > LONGEST) return false;
  const end = value.length < FIRST_DIGIT ? value.length : FIRST_DIGIT;
  for (let i = 0; i < end; i++) {
    const code = codeAt(value, i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function look(
  call: Call,
  written: Written,
  area: string | number | null,
  name: unknown,
  value: unknown,
): Told {
  if (typeof value !== 'string' || typeof name !== 'string' || typeof area !== 'string')
    return null;
  if (!isLong(value)) return null;
  const key = `${area} ${name}`;
  const times = written.times[key] ?? 0;
  if (times >= MOST_PER_NAME || !written.last.add(`${key}=${slice(value, 0, 100)}`)) return null;
  written.times[key] = times + 1;
  written.looks += 1;
  return [{ area, name: slice(name, 0, 256), value, host: call.script() }];
}
