/** Whether a write failed because there is no room left; Dexie keeps the cause inside of its own errors. */
export function isFull(problem: unknown): boolean {
  const { name, inner, cause } = (problem ?? {}) as Record<string, unknown>;
  if (name === 'QuotaExceededError') return true;
  return [inner, cause].some((one) => one !== undefined && one !== problem && isFull(one));
}
