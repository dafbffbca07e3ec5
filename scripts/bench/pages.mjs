// Page load time and CPU with and without Fairshare. Three browsers are open at once: bare, bare once more (the
// control: how far ratios can be trusted), and Fairshare. Each page is loaded by each in turn.
import { differences, ratios, rotated } from './pairs.mjs';
import { start } from './fairshare.mjs';
import { startLoadSites } from './load-site.mjs';
import { startBrowser } from './quiet-browser.mjs';
import { loadWhole, visit } from './visit.mjs';

/** Requests to others. */
const COUNTS = [0, 50, 200, 1000];
/** The largest takes its time: half the repetitions. */
const LARGE = 1000;
/** Loads after which a site is no longer listened to as a new one is. */
const KNOWN_AFTER = 4;
const WARM_UP = 50;

/** @param {import('./measure.mjs').Options} options */
async function openAll({ executablePath, extension }, sites) {
  const open = async (/** @type {string} */ name, more = {}) => ({
    name,
    browser: await startBrowser({ executablePath, sites, ...more }),
    /** @type {Record<string, any[]>} */
    loads: {},
  });
  const all = [await open('bare'), await open('control'), await open('Fairshare', { extension })];
  await start(all[2].browser);
  return all;
}

/** What there is to load: on sites that are new each time, and on one that is known. */
const PAGES = [
  ...COUNTS.map((count) => ({ name: `${count} requests`, count, known: false })),
  { name: '200 requests, known site', count: 200, known: true },
];

/**
 * @param {string} page
 * @param {Record<string, any[]>[]} loads of the bare browser, the control, and Fairshare
 * @param {number} count
 */
function figuresOf(page, loads, count) {
  const [bare, control, ours] = loads.map((own) => own[page] ?? []);
  const cpu = (kind) => (one) => one.cpu[kind] ?? Number.NaN;
  const figures = {};
  const compare = (what, pick) => {
    figures[`${page}: ${what}, control : bare`] = ratios(control.map(pick), bare.map(pick));
    figures[`${page}: ${what}, Fairshare : bare`] = ratios(ours.map(pick), bare.map(pick));
  };
  for (const [what, pick] of Object.entries({
    'until all is loaded': (one) => one.all,
    'CPU of all processes': cpu('all'),
  })) {
    figures[`${page}: ${what}, bare, ms`] = bare.map(pick);
    figures[`${page}: ${what}, Fairshare, ms`] = ours.map(pick);
    compare(what, pick);
  }
  compare('CPU of the browser process', cpu('browser'));
  compare('CPU of the pages', cpu('page'));
  figures[`${page}: CPU of the extension, ms`] = ours.map(cpu('extension'));
  if (count === 0) return figures;
  const each = (values) => values.map((ms) => (ms * 1000) / count);
  const more = differences(ours.map(cpu('all')), bare.map(cpu('all')));
  figures[`${page}: CPU of the extension for a request, µs`] = each(ours.map(cpu('extension')));
  figures[`${page}: CPU more than bare for a request, µs`] = each(more);
  return figures;
}

/** @type {import('./measure.mjs').Measure} */
export async function measure(options) {
  const { pairs, say } = options;
  const sites = await startLoadSites(['known.example']);
  const all = await openAll(options, sites);
  try {
    say('warming up');
    for (const { browser } of all) {
      await visit(browser, sites.fresh(WARM_UP));
      const page = await browser.page();
      for (let load = 0; load < KNOWN_AFTER; load += 1)
        await loadWhole(page, 'https://known.example/200');
      await page.close();
    }
    for (let turn = 0; turn < pairs; turn += 1)
      for (const { name, count, known } of PAGES) {
        if (count === LARGE && turn % 2 === 1) continue;
        const took = [];
        for (const one of rotated(all, turn)) {
          const url = known ? `https://known.example/${count}` : sites.fresh(count);
          const load = await visit(one.browser, url);
          (one.loads[name] ??= []).push(load);
          took.push(`${one.name} ${load.all.toFixed(0)} ms, CPU ${load.cpu.all ?? '?'} ms`);
        }
        say(`${turn + 1} of ${pairs}, ${name}: ${took.join('; ')}`);
      }
    const loads = all.map((one) => one.loads);
    return Object.assign({}, ...PAGES.map(({ name, count }) => figuresOf(name, loads, count)));
  } finally {
    for (const { browser } of all) await browser.close();
    await sites.close();
  }
}
