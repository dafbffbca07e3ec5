import net from 'node:net';

/** Message kinds of Firefox's remote-control protocol. */
const COMMAND = 0;

/**
 * A connection to Firefox's remote control, Marionette: length-prefixed JSON over TCP.
 *
 * @param {number} port
 */
export async function connectMarionette(port) {
  const socket = net.connect(port, '127.0.0.1');
  /** @type {Map<number, { name: string, resolve: Function, reject: Function }>} */
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let nextId = 1;
  let greet = () => {};
  const greeted = new Promise((resolve) => (greet = () => resolve(undefined)));

  /** @param {any} message */
  function accept(message) {
    // The first message introduces the server and answers nothing.
    if (!Array.isArray(message)) return greet();
    const [, id, error, result] = message;
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${call.name}: ${error.error}: ${error.message}`));
    else call?.resolve(result);
  }

  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const text = received.subarray(colon + 1, end).toString('utf8');
      received = received.subarray(end);
      accept(JSON.parse(text));
    }
  });
  const fail = (/** @type {string} */ why) => {
    for (const { name, reject } of waiting.values()) reject(new Error(`${name}: ${why}`));
    waiting.clear();
  };
  socket.on('close', () => fail('Firefox closed the connection'));
  await new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('connect', resolve);
  });
  socket.on('error', (error) => fail(error.message));
  await greeted;

  return {
    /**
     * Calls a command and waits for its answer.
     *
     * @param {string} name
     * @param {Record<string, unknown>} [parameters]
     * @returns {Promise<any>}
     */
    send(name, parameters = {}) {
      const id = nextId++;
      const body = JSON.stringify([COMMAND, id, name, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { name, resolve, reject });
        socket.write(`${Buffer.byteLength(body)}:${body}`);
      });
    },
    close: () => socket.destroy(),
  };
}
