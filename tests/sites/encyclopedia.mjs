import { cards, lead, ownServer, page } from './page.mjs';
import { jsdelivr } from './third-parties/embeds.mjs';

const host = 'open-lexicon.example';
const look = {
  brand: 'Open Lexicon',
  tagline: 'An encyclopedia that anyone can correct',
  accent: '#39527a',
  nav: ['Contents', 'Random', 'Recent'],
  font: 'Georgia, serif',
};

const front = page(look, {
  main: `${lead({
    kicker: 'Article of the day',
    title: 'Tidal island',
    text: 'A tidal island is a piece of land that can be reached on foot at low tide and is cut off by the sea at high tide. Several of the best known ones carry a monastery.',
  })}
<p><button id="anniversary">Ten million articles: celebrate</button></p>
${cards([
  { kicker: 'Geography', title: 'Causeway', text: 'A raised road across wet ground or water.' },
  {
    kicker: 'Science',
    title: 'Neap tide',
    text: 'The weakest tides, a week after new or full moon.',
  },
  { kicker: 'History', title: 'Lighthouse keeper', text: 'A profession that ended quietly.' },
])}`,
  tail: `<script src="https://cdn.jsdelivr.net/npm/canvas-confetti@1/dist/confetti.browser.js"></script>
<script>
document.querySelector('#anniversary').addEventListener('click', () => confetti());
</script>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'encyclopedia',
  host,
  title: 'Open Lexicon',
  describe: 'An encyclopedia that fetches one script from a public delivery network.',
  paths: ['/'],
  routes: { [host]: { '/': front, ...ownServer(look) }, ...jsdelivr },
  truth: { always: ['cdn.jsdelivr.net'], action: '#anniversary' },
};
