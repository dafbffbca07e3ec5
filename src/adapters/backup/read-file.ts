import { isBackup } from '../../core/export/backup.ts';
import { MOST_BYTES, readImport, type ImportResult } from '../../core/export/import.ts';
import { PackError, textOf, unpack } from './pack.ts';
import { BackupError, unseal } from './seal.ts';

/** Whether a file is an encrypted backup: its passphrase is needed to read it. */
export const needsPassphrase = async (file: Blob): Promise<boolean> =>
  isBackup(new Uint8Array(await file.slice(0, 8).arrayBuffer()));

export interface ReadOptions {
  signal?: AbortSignal;
  /** Bytes of the file read so far, of how many. */
  progress?: (done: number, total: number) => void;
}

/**
 * Reads a plain export, or a backup with its passphrase, strictly; a piece at a time, whatever its size.
 * Writes nothing. Throws the signal's reason where it is cancelled.
 */
export async function readFile(
  file: Blob,
  passphrase: string | null,
  options: ReadOptions = {},
): Promise<ImportResult> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-large', where: '' };
  let told: ReadOptions['progress'] = options.progress;
  const pieces = () => {
    const bytes = counted(
      passphrase === null ? bytesOf(file) : unseal(file, passphrase),
      file.size,
      { ...options, progress: (done, total) => told?.(done, total) },
    );
    return passphrase === null ? textOf(bytes) : unpack(bytes);
  };
  try {
    const result = await readImport(pieces);
    // Later readings have a progress of their own.
    told = undefined;
    return result;
  } catch (error) {
    if (error instanceof BackupError) return { ok: false, problem: error.problem, where: '' };
    if (!(error instanceof PackError)) throw error;
    return { ok: false, problem: passphrase === null ? 'not-json' : 'damaged', where: '' };
  }
}

async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += PORTION)
    yield new Uint8Array(await file.slice(at, at + PORTION).arrayBuffer());
}
/** Bytes read at once: a page stays usable while it works through so many. */
const PORTION = 1024 * 1024;

async function* counted(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  total: number,
  { signal, progress }: ReadOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let done = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    progress?.(Math.min((done += piece.length), total), total);
    yield piece;
  }
}
