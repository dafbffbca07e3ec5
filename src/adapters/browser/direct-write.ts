/** Pages that write into the database themselves, and whoever has to be alone with it. */
const LOCK = 'direct-write';

/** An import, say: the record is not locked before it is through. */
export const writingDirectly = <Answer>(write: () => Promise<Answer>): Promise<Answer> =>
  navigator.locks.request(LOCK, { mode: 'shared' }, write) as Promise<Answer>;

/** Waits until no page writes, and keeps them from it meanwhile. */
export const whileNobodyWrites = <Answer>(
  signal: AbortSignal,
  work: () => Promise<Answer>,
): Promise<Answer> => navigator.locks.request(LOCK, { signal }, work) as Promise<Answer>;
