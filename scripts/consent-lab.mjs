/**
 * `npm run consent-lab -- [id | manager | kind] ...`: real consent managers, traps and lying sites in a real
 * Chromium with the built extension; truth is what the manager itself stored. Builds nothing.
 *
 *   --verify              proves the readers of truth by pressing every dialog without the extension
 *   --profile <name>      what is allowed: nothing, analytics, functional-analytics, or all three
 *   --layers <names>      the only layers that may act: page-api, rules, general; all unless said
 *   --each-layer          each layer alone, one after the other
 *   --withdraw            grants functional and analytics, allows nothing any more, and takes it back
 *   --repeat <n>, --jobs <n>, --patience <seconds a dialog>
 *   --extension <folder>  dist/chromium unless said
 *   --peer <name>=<folder>[,<setup.mjs>]   another extension on the same dialogs, in turn; may be repeated
 *   --json <file>         writes every row
 *   --markdown            prints the figures for docs/CONSENT-LAB.md
 *
 * Kinds are dialog, wall, decoy, liar and honest. Ends with 1 where anything was granted that was not
 * allowed, a trap was pressed, an honest site accused, or a reader of truth proved wrong.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chosen, loadCases } from '../tests/consent/cases.mjs';
import { startLab } from '../tests/consent/web.mjs';
import { findChromium } from './browsers.mjs';
import { OWN } from './consent-lab/beside.mjs';
import { PROFILES } from './consent-lab/judge.mjs';
import { peerOf } from './consent-lab/peers.mjs';
import { describe, markdown, sideBySide } from './consent-lab/report.mjs';
import { run } from './consent-lab/run.mjs';
import { tally } from './consent-lab/tally.mjs';
import { verify } from './consent-lab/verify.mjs';
import { ROOT } from './setup.mjs';

const LAYERS = ['page-api', 'rules', 'general'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verify: { type: 'boolean', default: false },
    profile: { type: 'string', default: 'nothing' },
    layers: { type: 'string', default: 'all' },
    'each-layer': { type: 'boolean', default: false },
    withdraw: { type: 'boolean', default: false },
    repeat: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    patience: { type: 'string', default: '12' },
    extension: { type: 'string', default: path.join(ROOT, 'dist/chromium') },
    peer: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    markdown: { type: 'boolean', default: false },
  },
});

const cases = chosen(await loadCases(), positionals);
if (cases.length === 0) throw new Error(`no case is called ${positionals.join(' or ')}`);
const profiles = values.withdraw
  ? ['functional-analytics']
  : values.profile === 'all'
    ? Object.keys(PROFILES)
    : values.profile.split(',');
for (const name of profiles)
  if (!(name in PROFILES)) throw new Error(`no profile is called ${name}`);
const layers = values.layers === 'all' ? null : values.layers.split(',');
for (const name of layers ?? [])
  if (!LAYERS.includes(name)) throw new Error(`no layer is called ${name}`);
if (values.peer.length > 0 && (values.withdraw || values['each-layer']))
  throw new Error('--peer goes without --withdraw and --each-layer: no peer can do that');
const peers = values.peer.map(peerOf);

const web = await startLab(cases);
const common = {
  web,
  executablePath: process.env.CHROMIUM ?? (await findChromium()),
  jobs: Number(values.jobs),
  say: (/** @type {string} */ line) => {
    if (!values.markdown) console.log(line);
  },
};
if (values.verify) {
  const dialogs = cases.filter(({ kind }) => kind === 'dialog');
  const wrong = await verify(dialogs, common);
  console.log(`${dialogs.length} dialogs, ${wrong.length} readers wrong`);
  for (const line of wrong) console.log(`  ${line}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  const rows = [];
  for (const only of values['each-layer'] ? LAYERS.map((one) => [one]) : [layers])
    for (const profile of profiles)
      rows.push(
        ...(await run(cases, {
          ...common,
          extension: path.resolve(values.extension),
          profile,
          allowed: PROFILES[profile],
          layers: only,
          peers,
          withdraw: values.withdraw,
          repeat: Number(values.repeat),
          patience: Number(values.patience) * 1000,
        })),
      );
  if (values.json) writeFileSync(values.json, JSON.stringify(rows, null, 1));
  const own = rows.filter(({ extension }) => extension === OWN);
  console.log(values.markdown ? markdown(own) : `\n${describe(own)}`);
  if (peers.length > 0) console.log(`\n${sideBySide(rows, values.markdown)}`);
  process.exitCode = tally(own).good ? 0 : 1;
}
await web.close();
