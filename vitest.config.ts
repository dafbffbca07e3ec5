import { defineConfig } from 'vitest/config';

/** As many cases as the night has time for take their time (milliseconds). */
const NIGHT = 6 * 3_600_000;

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/every-case.ts'],
    environment: 'node',
    passWithNoTests: false,
    ...(process.env['FUZZ_RUNS'] ? { testTimeout: NIGHT } : {}),
  },
});
