// The dashboard's overview of a long history: when its figures and plots are there, and how long it is busy at once.
import { setTimeout as delay } from 'node:timers/promises';
import { startSites } from '../../tests/sites/server.mjs';
import { startBrowser } from './quiet-browser.mjs';

const RESTS = 1000;
const PATIENCE = 300_000;

/** Runs in the page before its own scripts. */
const WATCH = `
globalThis.seen = new Promise((done) => {
  const at = {};
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const drawn = (plot) => plot.childElementCount > 0;
  const marks = {
    figure: () => document.querySelector('[data-figure]'),
    plot: () => [...document.querySelectorAll('[data-plot] .plot')].some(drawn),
    plots: () =>
      document.querySelector('[data-plot="effects"]') &&
      [...document.querySelectorAll('[data-plot] .plot')].every(drawn),
  };
  const look = () => {
    for (const [name, isThere] of Object.entries(marks))
      if (!(name in at) && isThere()) {
        at[name] = 0;
        requestAnimationFrame(() => (at[name] = performance.now()));
      }
    if (!at.plots) return setTimeout(look, 2);
    // A task is told of some time after it has ended.
    setTimeout(() => done({ ...at, longest }), 500);
  };
  look();
});`;

/**
 * @param {import('./quiet-browser.mjs').QuietBrowser} browser
 * @returns {Promise<{ figure: number, plot: number, plots: number, longest: number }>} milliseconds
 */
async function opened(browser) {
  const page = await browser.page();
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  await page.send('Page.navigate', {
    url: browser.extensionUrl('dashboard/index.html#/overview?range=365'),
  });
  const late = delay(PATIENCE, null, { ref: false });
  const told = await Promise.race([page.evaluate('globalThis.seen'), late]);
  if (!told) throw new Error('the overview is never whole');
  await page.close();
  await delay(RESTS);
  return told;
}

/** @type {import('./measure.mjs').Measure} */
export async function measure({ executablePath, extension, observations, pairs, say, histories }) {
  const sites = await startSites({ only: [] });
  const figures = {};
  try {
    for (const many of observations) {
      const profile = await histories.copy(many);
      const browser = await startBrowser({ executablePath, extension, sites, profile });
      const note = (what, told) => {
        const name = `overview of ${many} observations in a year, ${what}`;
        for (const [figure, value] of Object.entries({
          'its first figure': told.figure,
          'its first plot': told.plot,
          'all plots': told.plots,
          'longest task': told.longest,
        }))
          (figures[`${name}: ${figure}, ms`] ??= []).push(value);
        say(`${name}: ${JSON.stringify(told)}`);
      };
      try {
        note('first opening after the start', await opened(browser));
        for (let turn = 0; turn < pairs; turn += 1) note('opened again', await opened(browser));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await sites.close();
  }
  return figures;
}
