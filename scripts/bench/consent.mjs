// From the first frame of a consent dialog to its stored decision, on a few dialogs of the consent lab: some
// spoken to by their interface, some answered by rules, some read as a person would. `npm run consent-lab`
// has them all.
import { chosen, loadCases } from '../../tests/consent/cases.mjs';
import { startLab } from '../../tests/consent/web.mjs';
import { PROFILES } from '../consent-lab/judge.mjs';
import { run } from '../consent-lab/run.mjs';

const DIALOGS = [
  ...['klaro', 'orejime-3', 'tarteaucitron', 'tcf', 'vanilla-cookieconsent-3'],
  ...['osano-cookieconsent', 'segment', 'vue-cookie-law', 'shadow-open'],
];
const PROFILE = 'nothing';
/** Seconds are what a dialog takes to be watched: each is answered no oftener than this. */
const MOST = 3;
const PATIENCE = 12_000;

/** @type {import('./measure.mjs').Measure} */
export async function measure({ executablePath, extension, pairs, say }) {
  const all = await loadCases();
  const cases = DIALOGS.flatMap((id) => chosen(all, [id]).filter((one) => one.id === id));
  const web = await startLab(cases);
  try {
    const rows = await run(cases, {
      ...{ web, executablePath, extension, say, jobs: 1, peers: [], withdraw: false },
      ...{ profile: PROFILE, allowed: PROFILES[PROFILE], layers: null, patience: PATIENCE },
      repeat: Math.min(pairs, MOST),
    });
    const right = rows.filter(({ outcome }) => outcome === 'right');
    const times = (some) => some.flatMap(({ ms }) => (ms === null ? [] : [ms]));
    return {
      [`answered as wished, of ${rows.length}`]: right.length,
      'visible to settled, all, ms': times(right),
      'in sight, all, ms': right.map(({ flash }) => flash),
      ...Object.fromEntries(
        DIALOGS.map((id) => [
          `visible to settled, ${id}, ms`,
          times(right.filter((row) => row.id === id)),
        ]),
      ),
    };
  } finally {
    await web.close();
  }
}
