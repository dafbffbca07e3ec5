import type { LockRecord } from '../../core/lock/record.ts';
import { ITERATIONS } from '../../core/model/guardian.ts';
import { keyOf } from '../backup/seal.ts';
import { fromBase64, toBase64 } from './bytes.ts';

type Wrapped = Pick<LockRecord, 'wrapped' | 'iv' | 'salt' | 'iterations'>;
export type Keys = Wrapped & Pick<LockRecord, 'publicKey'>;

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

/** A new pair of keys; the private one only as the passphrase has wrapped it. */
export async function makeKeys(passphrase: string): Promise<Keys> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const open = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { publicKey: toBase64(point), ...(await wrap(open, passphrase)) };
}

/** The private key (PKCS#8); null where the passphrase is not the right one. */
export async function unwrap(
  kept: Wrapped,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await keyOf(passphrase, fromBase64(kept.salt), kept.iterations);
  const how = { name: 'AES-GCM', iv: fromBase64(kept.iv) };
  return crypto.subtle.decrypt(how, key, fromBase64(kept.wrapped)).then(
    (open) => new Uint8Array(open),
    () => null,
  );
}

/** The same private key under another passphrase; what is sealed stays as it is. */
export async function wrap(open: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Wrapped> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, open);
  return {
    wrapped: toBase64(new Uint8Array(wrapped)),
    iv: toBase64(iv),
    salt: toBase64(salt),
    iterations: ITERATIONS,
  };
}

export const importPublic = (publicKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64(publicKey), CURVE, false, []);

export const importPrivate = (open: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', open, CURVE, false, ['deriveBits']);
