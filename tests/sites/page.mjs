import { landscape } from './pictures.mjs';

/**
 * @typedef {object} Look How a site looks on every page.
 * @property {string} brand
 * @property {string} tagline
 * @property {string} accent A CSS colour dark enough for white text.
 * @property {string[]} nav
 * @property {string} [font]
 *
 * @typedef {object} Story
 * @property {string} title
 * @property {string} text
 * @property {string} [kicker]
 * @property {string} [href]
 *
 * @typedef {object} Page
 * @property {string} main
 * @property {string} [title]
 * @property {string} [head] Put at the end of `<head>`.
 * @property {string} [tail] Put at the end of `<body>`.
 */

/** @param {Look} look */
const stylesheet = ({ accent, font = 'system-ui, sans-serif' }) => `
:root { color-scheme: light; --accent: ${accent}; }
* { box-sizing: border-box; }
body { margin: 0; background: #f7f6f3; color: #23211e; font: 17px/1.6 ${font}; }
a { color: var(--accent); }
.masthead { background: #fff; border-bottom: 3px solid var(--accent); }
.masthead > div, main, .colophon { max-width: 66rem; margin: 0 auto; padding: 1rem 1.5rem; }
.masthead > div { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; }
.brand { font-size: 1.5rem; font-weight: 700; color: inherit; text-decoration: none; }
.tagline { color: #6b665e; font-size: .9rem; }
.masthead nav { margin-left: auto; display: flex; gap: 1.1rem; font-size: .95rem; }
.lead { display: grid; grid-template-columns: 3fr 2fr; gap: 2rem; align-items: center; }
.lead img, .card img { width: 100%; height: auto; aspect-ratio: 16 / 9; border-radius: 10px; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: .2em 0 .4em; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: .5em 0 .2em; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.5rem; }
.cards { margin: 2rem 0; }
.card { background: #fff; border: 1px solid #e5e1d9; border-radius: 12px; padding: 1rem; }
.card p { margin: .2em 0; color: #4c4841; font-size: .95rem; }
.kicker { color: var(--accent); font-size: .8rem; font-weight: 600; letter-spacing: .04em; }
.slot { display: grid; place-items: center; min-height: 100px; margin: 1.5rem 0; color: #8d877c;
  border: 1px dashed #cfc9be; border-radius: 8px; background: #fbfaf8; font-size: .8rem; }
.slot iframe { border: 0; width: 100%; height: 100px; }
button, .button { font: inherit; padding: .5rem 1.1rem; border: 0; border-radius: 8px;
  background: var(--accent); color: #fff; cursor: pointer; }
form.sheet { display: grid; gap: .9rem; max-width: 34rem; background: #fff; padding: 1.5rem;
  border: 1px solid #e5e1d9; border-radius: 12px; }
form.sheet label { display: grid; gap: .2rem; font-size: .95rem; }
form.sheet input, form.sheet select { font: inherit; padding: .45rem .6rem; border-radius: 6px;
  border: 1px solid #b9b3a8; }
.colophon { color: #6b665e; font-size: .85rem; padding-bottom: 3rem; }
@media (max-width: 46rem) { .lead { grid-template-columns: 1fr; } }
`;

/** @param {Look} look */
const icon = ({ accent, brand }) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="${accent}"/><text x="8" y="12" font-size="11" text-anchor="middle" fill="white" font-family="sans-serif">${brand[0]}</text></svg>`,
  )}`;

/**
 * A whole page of a site.
 *
 * @param {Look} look
 * @param {Page} page
 */
export function page(look, { main, title = look.brand, head = '', tail = '' }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${icon(look)}">
<link rel="stylesheet" href="/site.css">
${head}
</head>
<body>
<header class="masthead"><div>
<a class="brand" href="/">${look.brand}</a><span class="tagline">${look.tagline}</span>
<nav>${look.nav.map((item) => `<a href="#${item.toLowerCase()}">${item}</a>`).join('')}</nav>
</div></header>
<main>
${main}
</main>
<footer class="colophon">${look.brand} is a made-up site of the Fairshare demo, served from this
computer.</footer>
${tail}
</body>
</html>
`;
}

/**
 * The page's first story, with its picture.
 *
 * @param {Story} story
 */
export const lead = ({ title, text, kicker = '' }) => `<section class="lead"><div>
<span class="kicker">${kicker}</span><h1>${title}</h1><p>${text}</p></div>
<img src="/pictures/${slug(title)}.svg" alt=""></section>`;

/**
 * More stories, as cards.
 *
 * @param {Story[]} stories
 */
export const cards = (stories) =>
  `<section class="cards">${stories
    .map(
      ({ title, text, kicker = '', href = '#' }) => `<article class="card">
<img src="/pictures/${slug(title)}.svg" alt="" loading="lazy">
<span class="kicker">${kicker}</span><h2><a href="${href}">${title}</a></h2><p>${text}</p></article>`,
    )
    .join('')}</section>`;

/**
 * What a site's own server answers besides its pages.
 *
 * @param {Look} look
 * @returns {import('./types.mjs').Routes[string]}
 */
export const ownServer = (look) => ({
  '/site.css': { type: 'text/css; charset=utf-8', body: stylesheet(look) },
  '/pictures/*': ({ url }) => ({ type: 'image/svg+xml', body: landscape(url.pathname) }),
});

/** @param {string} text */
const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
