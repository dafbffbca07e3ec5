// The developer tools' protocol of Chromium over its pipe: the least that a measure needs, because every
// event that a driver asks a browser for is work of that browser.

/**
 * @param {import('node:stream').Writable} to the browser's descriptor 3
 * @param {import('node:stream').Readable} from its descriptor 4
 */
export function openPipe(to, from) {
  /** @type {Map<number, { method: string, resolve: Function, reject: Function }>} */
  const waiting = new Map();
  /** @type {Set<(message: any) => void>} */
  const listeners = new Set();
  let last = 0;
  let rest = Buffer.alloc(0);
  const hear = (/** @type {any} */ message) => {
    const asked = waiting.get(message.id);
    if (!asked) return [...listeners].forEach((listener) => listener(message));
    waiting.delete(message.id);
    if (message.error) asked.reject(new Error(`${asked.method}: ${message.error.message}`));
    else asked.resolve(message.result);
  };
  from.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = rest.subarray(0, end).toString();
      rest = rest.subarray(end + 1);
      hear(JSON.parse(text));
    }
  });
  from.on('close', () => {
    for (const { method, reject } of waiting.values())
      reject(new Error(`${method}: the browser is gone`));
    waiting.clear();
  });
  // A browser that is gone is told by the other direction.
  to.on('error', () => undefined);
  return {
    /**
     * @param {string} method
     * @param {object} [params]
     * @param {string} [sessionId]
     * @returns {Promise<any>}
     */
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { method, resolve, reject });
        to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    /** @param {(message: any) => void} listener @returns {() => void} stops it */
    on(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
