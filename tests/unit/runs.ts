/**
 * How many cases a property test tries: a bounded number in `npm test`, and as many as FUZZ_RUNS says in
 * `npm run nightly`.
 * @param bounded cases in `npm test`
 * @param most an upper bound, where one case is slow (a database, say)
 */
export const runs = (bounded = 100, most = Infinity): { numRuns: number } => {
  const wished = Number(process.env['FUZZ_RUNS'] ?? 0);
  return { numRuns: Math.max(bounded, Math.min(most, wished)) };
};

/** How long a slow property test may take (milliseconds): in a night, as long as it needs. */
export const patience = (usual: number): number =>
  process.env['FUZZ_RUNS'] ? 6 * 3_600_000 : usual;
