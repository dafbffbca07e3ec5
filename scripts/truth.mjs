/**
 * `npm run truth -- [id | group | beginning-] ...`: visits pages of which it is known what they do, in a
 * real Chromium with the built extension, and compares what was found. Builds nothing.
 *
 *   --cases <folder | cases.json>   other cases than the project's own
 *   --extension <folder>            dist/chromium unless said
 *   --root <folder>                 sources that make findings of what was stored; this project unless said
 *   --jobs <n>                      browsers at once, 2 unless said
 *   --patience <seconds>            time that findings may take after the last action, 20 unless said
 *   --found                         prints everything that was found on each page
 *   --json, --markdown              prints that instead of the tables
 *
 * Ends with 1 where precision is below 0.98, recall below 0.95, or anything is said of a benign page.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.mjs';
import { ROOT } from './setup.mjs';
import { findingsOf, openBrowser } from './truth/browser.mjs';
import { chosen, loadCases } from './truth/cases.mjs';
import { judge } from './truth/judge.mjs';
import { describe, markdown, tally } from './truth/report.mjs';
import { visitCase } from './truth/visit.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string' },
    extension: { type: 'string', default: path.join(ROOT, 'dist/chromium') },
    root: { type: 'string', default: ROOT },
    jobs: { type: 'string', default: '2' },
    patience: { type: 'string', default: '20' },
    found: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});
const say = (/** @type {string} */ line) => {
  if (!values.json && !values.markdown) console.log(line);
};

const { cases, start } = await loadCases(values.cases);
const queue = chosen(cases, positionals);
if (queue.length === 0) throw new Error(`no case is called ${positionals.join(' or ')}`);
const order = queue.map(({ id }) => id);
const options = {
  extension: path.resolve(values.extension),
  web: await start(),
  executablePath: process.env.CHROMIUM ?? (await findChromium()),
  tell: await findingsOf(path.resolve(values.root)),
};
const patience = Number(values.patience) * 1000;
/** @type {(import('./truth/report.mjs').Result & { found: object[] })[]} */
const results = [];

/** One browser, a case at a time: cookies and storage of one case never meet another's. */
async function work() {
  const browser = await openBrowser(options);
  for (let known = queue.shift(); known; known = queue.shift()) {
    await browser.clear();
    const began = options.web.log.length;
    const page = await browser.page();
    const { found, trouble } = await visitCase(page, known, browser.findings, patience);
    const asked = options.web.log.slice(began).map(({ url, host, path }) => url ?? host + path);
    for (const part of known.proof ?? [])
      if (!asked.some((url) => url.includes(part))) trouble.push(`nothing was sent to ${part}`);
    const judged = judge(known, found);
    results.push({ known, judged, trouble, found });
    const bad = judged.missed.length + judged.wrong.length;
    say(`${bad ? 'FAIL' : 'ok  '} ${known.id}${trouble.length ? ` (${trouble[0]})` : ''}`);
    if (values.found) for (const finding of found) say(`     ${JSON.stringify(finding)}`);
  }
  await browser.close();
}

const jobs = Math.min(Number(values.jobs), queue.length);
await Promise.all(Array.from({ length: jobs }, work));
await options.web.close();

results.sort((a, b) => order.indexOf(a.known.id) - order.indexOf(b.known.id));
const sums = tally(results);
if (values.json) {
  const pages = results.map(({ known, judged, trouble, found }) => ({
    id: known.id,
    kind: known.kind,
    ...judged,
    trouble,
    found,
  }));
  console.log(JSON.stringify({ ...sums, pages }, null, 1));
} else if (values.markdown) console.log(markdown(sums));
else console.log(`\n${describe(results, sums)}`);
process.exitCode = sums.good ? 0 : 1;
