import { cards, lead, ownServer, page } from './page.mjs';

const host = 'corner-bakery.example';
const look = {
  brand: 'Corner Bakery',
  tagline: 'Nine shops, one sourdough',
  accent: '#a0561f',
  nav: ['Bread', 'Cakes', 'Shops'],
};

const front = page(look, {
  main: `${lead({
    kicker: 'From six in the morning',
    title: 'Rye on Fridays, buns on Sundays',
    text: 'The oven in Mill Street has been warm since 1974. Find the shop that is closest to you.',
  })}
<p><button id="nearest">Find my nearest shop</button> <output id="shop"></output></p>
${cards([
  { title: 'Seeded rye', text: 'Keeps for a week.' },
  { title: 'Cardamom bun', text: 'Does not keep at all.' },
  { title: 'Plum cake', text: 'While there are plums.' },
])}`,
  tail: `<script>
document.querySelector('#nearest').addEventListener('click', () => {
  const shop = document.querySelector('#shop');
  navigator.geolocation.getCurrentPosition(
    () => (shop.textContent = 'Mill Street, 400 m'),
    () => (shop.textContent = 'Mill Street 12 is always a good choice.'),
  );
});
</script>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'bakery',
  host,
  title: 'Corner Bakery',
  describe: 'A bakery that asks for your location when you ask for the nearest shop.',
  paths: ['/'],
  routes: { [host]: { '/': front, ...ownServer(look) } },
  truth: {
    always: [],
    permissions: [{ permission: 'geolocation', trigger: 'click' }],
    action: '#nearest',
  },
};
