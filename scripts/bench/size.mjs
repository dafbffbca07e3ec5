// What Fairshare takes on the disk: its database, and its package.
import { deflateSync } from 'fflate';
import { archive, filesIn, tightly } from '../archive.mjs';
import { databaseIn, OBSERVATIONS_A_DAY } from './histories.mjs';
import { ON_A_LOAD } from './history.mjs';

const KB = 1024;
const YEAR = 365;
/** Smaller files are told in one sum. */
const LARGE = 10 * KB;

/** @param {string} extension */
async function packageOf(extension) {
  const files = filesIn(extension);
  const packed = Object.entries(files).map(([name, bytes]) => ({
    name,
    whole: bytes.length,
    packed: deflateSync(bytes, { level: 9 }).length,
  }));
  const large = packed.filter(({ whole }) => whole > LARGE).sort((a, b) => b.packed - a.packed);
  const small = packed.filter(({ whole }) => whole <= LARGE);
  const sum = small.reduce((all, one) => all + one.packed, 0);
  return {
    'package as the stores get it, KB': (await archive(files, tightly)).length / KB,
    ...Object.fromEntries(large.map((one) => [`packed: ${one.name}, KB`, one.packed / KB])),
    [`packed: ${small.length} files under 10 KB, KB`]: sum / KB,
  };
}

/** @type {import('./measure.mjs').Measure} */
export async function measure({ extension, observations, histories, say }) {
  const figures = {};
  for (const many of observations) {
    const bytes = databaseIn(await histories.profile(many));
    const visits = Math.ceil(many / ON_A_LOAD);
    const seen = `of ${visits} visits with ${ON_A_LOAD} observations each`;
    figures[`database ${seen}, MB for 1,000 visits`] = (bytes * 1000) / visits / KB / KB;
  }
  // More days would cost minutes, and the sizes of days add up.
  const [fewest] = observations;
  const days = Math.max(1, Math.min(YEAR, Math.round(fewest / OBSERVATIONS_A_DAY)));
  const heavy = await histories.profile(days * OBSERVATIONS_A_DAY, 'heavy');
  const scale = days === YEAR ? '' : `, from ${days} days`;
  const year = (databaseIn(heavy) * YEAR) / days / KB / KB;
  figures[`database of a year, 100 sites x 25 parties a day${scale}, MB`] = year;
  say(`a year: ${year.toFixed(0)} MB${scale}`);
  return { ...figures, ...(await packageOf(extension)) };
}
