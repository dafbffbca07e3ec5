/** Whoever holds this lock adds a file, or takes one out again: one at a time, in whichever page. */
const LOCK = 'import';

export const inImportTurn = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(LOCK, work);

/** Only where nobody is at it; then nothing is done. */
export const inIdleImportTurn = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
    lock ? work() : Promise.resolve(),
  );
