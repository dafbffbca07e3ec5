import { cards, lead, ownServer, page } from './page.mjs';

const host = 'slow-garden.example';
const look = {
  brand: 'The Slow Garden',
  tagline: 'Notes from an allotment, since 2011',
  accent: '#4a6b35',
  nav: ['Seasons', 'Tools', 'Letters'],
  font: 'Georgia, serif',
};

const front = page(look, {
  main:
    lead({
      kicker: 'November',
      title: 'What the frost leaves standing',
      text: 'Kale, mostly. And the chard, which I had given up on in August. A walk round the beds on the first white morning of the year.',
    }) +
    cards([
      {
        title: 'Sharpening a spade',
        text: 'A file, a vice, ten minutes.',
        href: '/sharpening-a-spade',
      },
      { title: 'The compost ledger', text: 'Three years of what went in and what came out.' },
      { title: 'Letters: moles', text: 'You wrote. The moles did not.' },
    ]),
});
const spade = page(look, {
  title: 'Sharpening a spade - The Slow Garden',
  main: lead({
    title: 'Sharpening a spade',
    text: 'Clean the blade, clamp it, and follow the bevel it was born with. Ten strokes, not a hundred.',
  }),
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'own-blog',
  host,
  title: 'The Slow Garden',
  describe: 'A private blog on its own server. Nobody else is called, nothing is stored.',
  paths: ['/', '/sharpening-a-spade'],
  routes: { [host]: { '/': front, '/sharpening-a-spade': spade, ...ownServer(look) } },
  truth: { always: [] },
};
