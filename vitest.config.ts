import { defineConfig } from 'vitest/config';

/** As many cases as the night has time for take their time (milliseconds). */
const NIGHT = 6 * 3_600_000;
/** A test that hangs ends; one on a busy machine does not. */
const HANGS = 60_000;

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/every-case.ts'],
    environment: 'node',
    passWithNoTests: false,
    testTimeout: process.env['FUZZ_RUNS'] ? NIGHT : HANGS,
  },
});
