import fc from 'fast-check';
import { runs } from './runs.ts';

// Property tests that say nothing of their own number try as many cases as the night has time for.
if (process.env['FUZZ_RUNS']) fc.configureGlobal(runs(100, 20_000));
