/**
 * Where Dexie tells other contexts what it has committed: its own name for it, so a test holds on to it.
 * Who listens here need not bring Dexie.
 */
const CHANNEL = 'x-storagemutated-1';

/** Calls back after every commit of another context, whatever was written. @returns stops it */
function onCommit(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = callback;
  return () => channel.close();
}

/** How long (milliseconds) to rest after a reading that took so long. */
type Rest = (took: number) => number;

/**
 * Answers of a reading, the first at once and a new one after commits; never two readings at a time.
 * @param rest nothing is read for so long after each reading; not at all where it is left out
 */
export function follow<T>(
  read: () => Promise<T>,
  on: { next: (answer: T) => void; error: (cause: unknown) => void },
  rest: Rest = () => 0,
): () => void {
  let stopped = false;
  let reading = false;
  let stale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function run() {
    stale = reading;
    if (reading) return;
    reading = true;
    const started = performance.now();
    try {
      const answer = await read();
      if (!stopped) on.next(answer);
    } catch (cause) {
      if (!stopped) on.error(cause);
    }
    const pause = rest(performance.now() - started);
    if (pause > 0) timer = setTimeout(again, pause);
    else again();
  }
  function again() {
    reading = false;
    if (stale && !stopped) void run();
  }
  const stop = onCommit(() => void run());
  void run();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}
