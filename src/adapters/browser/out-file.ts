/** A file that is being written piece by piece, for a download. */
export interface OutFile {
  write(piece: string | Uint8Array<ArrayBuffer>): Promise<void>;
  /** The whole file; on the disk where the browser lets us, and never in one piece in memory. */
  finish(): Promise<Blob>;
  /** Takes it away, finished or not. */
  drop(): Promise<void>;
}

/** One file at a time: whoever holds this lock is writing, or is read from by a download. */
const LOCK = 'out-file';
const NAME = 'out';
/** Text is handed to the browser in portions of about so many bytes. */
const PORTION = 4 * 1024 * 1024;

/**
 * A new file. It is written to the origin's private file system, which both browsers have and which keeps
 * nothing in memory; where that is not to be had (Firefox's private windows, a second export at the same
 * time), to blobs, which the browser may put on the disk.
 */
export async function outFile(): Promise<OutFile> {
  const release = await holdLock();
  if (!release) return blobs();
  try {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(NAME, { create: true });
    const stream = await handle.createWritable();
    const gather = portions((portion) => stream.write(portion));
    return {
      write: gather.add,
      async finish() {
        await gather.flush();
        await stream.close();
        return handle.getFile();
      },
      async drop() {
        await stream.abort().catch(() => undefined);
        await remove(folder);
        release();
      },
    };
  } catch {
    release();
    return blobs();
  }
}

/** A file that is being read cannot be removed on every system: tried so often, so long apart (ms). */
const TRIES = 60;
const APART = 2000;

async function remove(folder: FileSystemDirectoryHandle): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      await folder.removeEntry(NAME);
      return;
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'NotFoundError') return;
      await new Promise((done) => setTimeout(done, APART));
    }
  }
}

/** Takes away what an export left that was not ended: the page was closed, say. */
export async function dropOutFile(): Promise<void> {
  const release = await holdLock();
  if (!release) return;
  try {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry(NAME);
  } catch {
    // There was none.
  } finally {
    release();
  }
}

function holdLock(): Promise<(() => void) | null> {
  return new Promise((got) => {
    navigator.locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        if (!lock) {
          got(null);
          return undefined;
        }
        return new Promise<void>((release) => got(release));
      })
      .catch(() => got(null));
  });
}

function blobs(): OutFile {
  let parts: Blob[] = [];
  const gather = portions((portion) => {
    parts.push(portion);
    return Promise.resolve();
  });
  return {
    write: gather.add,
    async finish() {
      await gather.flush();
      return new Blob(parts);
    },
    drop() {
      parts = [];
      return Promise.resolve();
    },
  };
}

function portions(write: (portion: Blob) => Promise<void>) {
  let pieces: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  const flush = async () => {
    const portion = new Blob(pieces);
    pieces = [];
    size = 0;
    await write(portion);
  };
  return {
    flush,
    async add(piece: string | Uint8Array<ArrayBuffer>) {
      pieces.push(piece);
      size += piece.length;
      if (size >= PORTION) await flush();
    },
  };
}
