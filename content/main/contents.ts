import { MOST_TOLD, type ContentChannel } from '../../src/core/protocol/contents.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import type { Channel } from './channel.ts';
import { guarded } from './failures.ts';
import { hook } from './hook.ts';
import {
  apply,
  ask,
  blobTypeOf,
  getOwnPropertyDescriptor,
  getterOf,
  later,
  NativeWeakMap,
  weakGet,
  weakSet,
} from './natives.ts';

/** What a page may make us tell: so many contents in so many milliseconds. */
const MOST_AT_ONCE = 20;
const EVERY = 1000;

const NativeUrl = URL;
const NativeRequest = Request;
const NativeBytes = Uint8Array;
const NativeBuffer = ArrayBuffer;
const NativeForm = FormData;
const { isView } = ArrayBuffer;
const toBase64 = btoa;
const fromCodes = String.fromCharCode;
const { slice } = Blob.prototype;
const { arrayBuffer } = Blob.prototype;
const { then } = Promise.prototype;
const { forEach } = FormData.prototype;
const cut = String.prototype.slice;
const socketUrl = getterOf('WebSocket', 'url');
const requestUrl = getterOf('Request', 'url');
const baseUri = getterOf('Node', 'baseURI');
const hrefOf = getterOf('URL', 'href');

/**
 * Contents that a browser does not show to extensions: messages of sockets, and bodies that are files
 * (Blob), alone or in a form. Everything else webRequest sees by itself. Nothing is looked at until our
 * isolated half asks for it: somebody types, or the page is being recorded.
 */
export function tellContents(channel: Channel): void {
  let wanted = false;
  let told = 0;
  let resting = false;
  const tell = (
    address: unknown,
    by: ContentChannel,
    text: string | null,
    base64: string | null,
  ) => {
    const url = absolute(address);
    if (url === null) return;
    if (!resting) {
      resting = true;
      told = 0;
      apply(later, window, [() => (resting = false), EVERY]);
    }
    if (++told > MOST_AT_ONCE) return;
    channel.send(EVENTS.contents, { url, channel: by, text, base64 });
  };
  const tellBytes = (address: unknown, by: ContentChannel, bytes: Uint8Array) =>
    tell(address, by, null, coded(bytes));
  const tellBlob = (address: unknown, by: ContentChannel, blob: Blob) => {
    const part = apply(slice, blob, [0, MOST_BYTES]) as Blob;
    const read = apply(arrayBuffer, part, []) as Promise<ArrayBuffer>;
    apply(then, read, [
      guarded((buffer: ArrayBuffer) => tellBytes(address, by, new NativeBytes(buffer))),
      () => undefined,
    ]);
  };
  /** A body of a request: only where it is a file, or a form that holds one. */
  const tellBody = (address: unknown, by: ContentChannel, body: unknown) => {
    if (isBlob(body)) tellBlob(address, by, body);
    else if (body instanceof NativeForm) {
      const each = (value: unknown) => {
        if (isBlob(value)) tellBlob(address, by, value);
      };
      apply(forEach, body, [each]);
    }
  };
  /** What a socket sends: all of it. */
  const tellMessage = (address: unknown, by: ContentChannel, data: unknown) => {
    if (typeof data === 'string') tell(address, by, apply(cut, data, [0, MOST_TOLD]), null);
    else if (isBlob(data)) tellBlob(address, by, data);
    else if (data instanceof NativeBuffer) tellBytes(address, by, new NativeBytes(data));
    else if (isView(data))
      tellBytes(address, by, new NativeBytes(data.buffer, data.byteOffset, data.byteLength));
  };

  const addresses = new NativeWeakMap<object, unknown>();
  channel.on(EVENTS.listen, () => (wanted = true));
  hook('XMLHttpRequest.prototype.open', (request, args) => {
    apply(weakSet, addresses, [request, args[1]]);
  });
  hook('XMLHttpRequest.prototype.send', (request, args) => {
    if (wanted) tellBody(apply(weakGet, addresses, [request]), 'fetch', args[0]);
  });
  /** Bodies of requests that were made beforehand: a request gives its own only away for good. */
  const bodies = new NativeWeakMap<object, unknown>();
  const bodyOf = (args: readonly unknown[]): unknown =>
    writtenBody(args[1]) ?? apply(weakGet, bodies, [args[0]]);
  hook('new Request', () => undefined, {
    after(request, args) {
      const body = bodyOf(args);
      if (isObject(body)) apply(weakSet, bodies, [request, body]);
    },
  });
  hook('fetch', (_, args) => {
    if (wanted) tellBody(args[0], 'fetch', bodyOf(args));
  });
  hook('Navigator.prototype.sendBeacon', (_, args) => {
    if (wanted) tellBody(args[0], 'beacon', args[1]);
  });
  hook('WebSocket.prototype.send', (target, args) => {
    if (wanted) tellMessage(ask(socketUrl, target), 'ws', args[0]);
  });
}

const isBlob = (value: unknown): value is Blob => ask(blobTypeOf, value) !== undefined;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A body as it stands written: a getter of the page's would notice being asked twice. */
const writtenBody = (options: unknown): unknown =>
  isObject(options) ? getOwnPropertyDescriptor(options, 'body')?.value : undefined;

/** Bytes of one told body, so that their base64 fits. */
const MOST_BYTES = Math.floor((MOST_TOLD * 3) / 4) - 3;

function coded(bytes: Uint8Array): string {
  const most = bytes.length < MOST_BYTES ? bytes.length : MOST_BYTES;
  let letters = '';
  for (let i = 0; i < most; i++) letters += fromCodes(bytes[i] ?? 0);
  return toBase64(letters);
}

/** The whole address of what was asked for; null where it is none. */
function absolute(address: unknown): string | null {
  try {
    const plain = address instanceof NativeRequest ? ask(requestUrl, address) : address;
    if (typeof plain !== 'string' && !(plain instanceof NativeUrl)) return null;
    const url = new NativeUrl(plain, ask(baseUri, document) as string | undefined);
    const href = ask(hrefOf, url) as string;
    return href.length > 0 && href.length <= 2000 ? href : null;
  } catch {
    return null;
  }
}
