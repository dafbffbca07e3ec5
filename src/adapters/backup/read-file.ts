import { isBackup } from '../../core/export/backup.ts';
import { MOST_BYTES, readImport, type ImportResult } from '../../core/export/import.ts';
import { TooLargeError, unpack } from './pack.ts';
import { BackupError, unseal } from './seal.ts';

/** Whether a file is an encrypted backup: its passphrase is needed to read it. */
export const needsPassphrase = async (file: Blob): Promise<boolean> =>
  isBackup(new Uint8Array(await file.slice(0, 8).arrayBuffer()));

/** Reads a plain export, or a backup with its passphrase, strictly. Writes nothing. */
export async function readFile(file: Blob, passphrase: string | null): Promise<ImportResult> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-large', where: '' };
  if (passphrase === null) return readImport(await file.text());
  try {
    return readImport(await unpack(unseal(file, passphrase), MOST_BYTES));
  } catch (error) {
    const problem =
      error instanceof BackupError
        ? error.problem
        : error instanceof TooLargeError
          ? 'too-large'
          : 'damaged';
    return { ok: false, problem, where: '' };
  }
}
