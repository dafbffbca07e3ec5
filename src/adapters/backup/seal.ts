import {
  CHUNK_BYTES,
  chunked,
  HEADER_BYTES,
  ITERATIONS,
  nonceOf,
  PREFIX_BYTES,
  readHeader,
  SALT_BYTES,
  TAG_BYTES,
  writeHeader,
} from '../../core/export/backup.ts';

export type BackupProblem = 'wrong-passphrase' | 'damaged' | 'newer-version';

/** Why a backup does not open. */
export class BackupError extends Error {
  constructor(readonly problem: BackupProblem) {
    super(problem);
    this.name = 'BackupError';
  }
}

/** Bytes that WebCrypto takes: never shared between threads. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** The key of a passphrase (NFKC, so that every keyboard gives the same) by PBKDF2-SHA256. */
export async function keyOf(
  passphrase: string,
  salt: Uint8Array,
  iterations: number,
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: owned(salt), iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const parameters = (header: Uint8Array, prefix: Uint8Array, index: number, last: boolean) => ({
  name: 'AES-GCM',
  iv: owned(nonceOf(prefix, index, last)),
  additionalData: owned(header),
  tagLength: TAG_BYTES * 8,
});

/** Bytes sealed with a passphrase, piece by piece; salt and nonces are new for every file. */
export async function* seal(
  pieces: AsyncIterable<Uint8Array>,
  passphrase: string,
  chunkBytes = CHUNK_BYTES,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const prefix = crypto.getRandomValues(new Uint8Array(PREFIX_BYTES));
  const header = writeHeader({ iterations: ITERATIONS, salt, prefix, chunkBytes });
  const key = await keyOf(passphrase, salt, ITERATIONS);
  yield owned(header);
  for await (const { index, last, bytes } of chunked(pieces, chunkBytes)) {
    const how = parameters(header, prefix, index, last);
    yield new Uint8Array(await crypto.subtle.encrypt(how, key, owned(bytes)));
  }
}

/**
 * What was sealed, chunk by chunk; each is whole and in its place before it is given.
 * Throws a BackupError: of a file that is damaged in its first chunk nobody can tell whether it was
 * the passphrase.
 */
export async function* unseal(
  file: Blob,
  passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const start = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
  const header = readHeader(start);
  if (typeof header === 'string') throw new BackupError(header);
  const key = await keyOf(passphrase, header.salt, header.iterations);
  const step = header.chunkBytes + TAG_BYTES;
  for (let at = HEADER_BYTES, index = 0; ; at += step, index += 1) {
    const last = at + step >= file.size;
    const bytes = await file.slice(at, at + step).arrayBuffer();
    const how = parameters(start, header.prefix, index, last);
    let opened: ArrayBuffer;
    try {
      opened = await crypto.subtle.decrypt(how, key, bytes);
    } catch {
      throw new BackupError(index === 0 ? 'wrong-passphrase' : 'damaged');
    }
    yield new Uint8Array(opened);
    if (last) return;
  }
}
