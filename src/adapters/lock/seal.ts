import { importPrivate, importPublic } from './keys.ts';

/** Something sealed to a public key. */
export interface SealedBytes {
  /** The sealer's own public key of that time (P-256, uncompressed point). */
  key: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  /** AES-GCM 256 of the gzip of the JSON. */
  data: Uint8Array<ArrayBuffer>;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
const INFO = new TextEncoder().encode('fairshare lock 1');
const PIECE = { name: 'AES-GCM', additionalData: INFO };

/** Seals what nobody but the holder of the private key can read again: whoever seals cannot, either. */
export class Sealer {
  readonly #own: Uint8Array<ArrayBuffer>;
  readonly #key: CryptoKey;

  private constructor(own: Uint8Array<ArrayBuffer>, key: CryptoKey) {
    this.#own = own;
    this.#key = key;
  }

  /** A pair of keys of its own for each, of which the private one is dropped at once. */
  static async to(publicKey: string): Promise<Sealer> {
    const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
    const own = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const key = await agreed(pair.privateKey, await importPublic(publicKey), own, 'encrypt');
    return new Sealer(own, key);
  }

  async seal(what: unknown): Promise<SealedBytes> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new Blob([JSON.stringify(what)]).stream();
    const packed = await bytesOf(text.pipeThrough(new CompressionStream('gzip')));
    const data = new Uint8Array(await crypto.subtle.encrypt({ ...PIECE, iv }, this.#key, packed));
    return { key: this.#own, iv, data };
  }
}

/** Opens what was sealed. Throws where that was not for this key, or is damaged. */
export class Opener {
  readonly #own: CryptoKey;
  /** One key for each of the few sealers there were. */
  readonly #keys = new Map<string, Promise<CryptoKey>>();

  private constructor(own: CryptoKey) {
    this.#own = own;
  }

  static async with(privateKey: Uint8Array<ArrayBuffer>): Promise<Opener> {
    return new Opener(await importPrivate(privateKey));
  }

  async open({ key: point, iv, data }: SealedBytes): Promise<unknown> {
    const name = point.join();
    const key = this.#keys.get(name) ?? this.#keyFor(point);
    this.#keys.set(name, key);
    const packed = await crypto.subtle.decrypt({ ...PIECE, iv }, await key, data);
    const text = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return JSON.parse(new TextDecoder().decode(await bytesOf(text))) as unknown;
  }

  async #keyFor(point: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
    const theirs = await crypto.subtle.importKey('raw', point, CURVE, false, []);
    return agreed(this.#own, theirs, point, 'decrypt');
  }
}

/** ECDH, and HKDF-SHA256 over what both have agreed on, with the sealer's public key as the salt. */
async function agreed(
  own: CryptoKey,
  theirs: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const base = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: INFO };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const bytesOf = (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> =>
  new Response(stream).arrayBuffer();
