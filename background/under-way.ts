const working = new Set<Promise<unknown>>();

/**
 * Marks work on something that was heard and is not noted or stored yet (whose page it is, say), for
 * whoever needs the record whole. @returns the same promise
 */
export function underWay<Work extends Promise<unknown>>(work: Work): Work {
  const over = () => void working.delete(work);
  working.add(work);
  work.then(over, over);
  return work;
}

export const isUnderWay = (): boolean => working.size > 0;

/** Resolves once what is under way now is over, however it ended. */
export async function untilOver(): Promise<void> {
  await Promise.allSettled([...working]);
}
