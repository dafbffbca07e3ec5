import { browser } from '../src/adapters/browser/api.ts';
import { outFile } from '../src/adapters/browser/out-file.ts';
import { pack } from '../src/adapters/backup/pack.ts';
import { seal } from '../src/adapters/backup/seal.ts';
import { zipped } from '../src/adapters/backup/zip.ts';
import { leaveOutDamaged } from '../src/adapters/db/damage.ts';
import { exportJson, type ExportOptions } from '../src/adapters/db/export.ts';
import { exportTables } from '../src/adapters/db/export-tables.ts';
import { db } from '../src/adapters/db/open.ts';
import type { Selection } from '../src/adapters/db/select.ts';
import { t } from '../src/adapters/i18n/t.ts';
import { MOST_BYTES } from '../src/core/export/import.ts';
import type { Settings } from '../src/core/model/settings.ts';
import { flush } from '../src/ui/flush.ts';
import { causeOf } from '../src/ui/problem.ts';
import { today } from './calendar.ts';
import { download } from './download.ts';

type Pieces = AsyncGenerator<string | Uint8Array<ArrayBuffer>>;

interface Running {
  stop: AbortController;
  done: number;
  total: number;
}

/** An export of a page: one at a time, with progress and a way to stop. */
export function exporting() {
  let running = $state.raw<Running | null>(null);
  let status = $state('');

  async function run(name: string, make: (options: ExportOptions) => Pieces): Promise<void> {
    const stop = new AbortController();
    const { signal } = stop;
    const { version: extension } = browser.runtime.getManifest();
    running = { stop, done: 0, total: 0 };
    status = '';
    const file = await outFile();
    // A file with a damaged row in it could not be added again.
    const asBefore = await leaveOutDamaged();
    try {
      await flush(null);
      const progress = (done: number, total: number) => (running = { stop, done, total });
      for await (const piece of make({ signal, progress, extension })) {
        signal.throwIfAborted();
        await file.write(piece);
      }
      signal.throwIfAborted();
      const whole = await file.finish();
      download(name, whole, () => file.drop());
      status = t('exported', name);
      if (name.endsWith('.json') && whole.size > MOST_BYTES) status += ` ${t('exportTooLong')}`;
    } catch (error) {
      await file.drop();
      status = signal.aborted ? t('exportCancelled') : t('exportFailed', causeOf(error));
    } finally {
      asBefore();
      running = null;
    }
  }

  return {
    get running() {
      return running;
    },
    get status() {
      return status;
    },
    stop: () => running?.stop.abort(),
    json: (settings: Settings, selection: Selection) =>
      run(`${named(selection)}.json`, (options) =>
        exportJson(db, settings, { ...options, selection }),
      ),
    tables: (selection: Selection) =>
      run(`${named(selection)}-tables.zip`, (options) =>
        zipped(exportTables(db, { ...options, selection })),
      ),
    backup: (settings: Settings, selection: Selection, passphrase: string) =>
      run(`${named(selection)}.fairshare`, (options) =>
        seal(pack(exportJson(db, settings, { ...options, selection, derived: false })), passphrase),
      ),
  };
}
export type Exporting = ReturnType<typeof exporting>;

/** What a file is called: never by its site, file names are seen by others. */
function named({ site, since }: Selection): string {
  const part = site !== null ? '-one-site' : since !== null ? '-part' : '';
  return `fairshare${part}-${today()}`;
}
