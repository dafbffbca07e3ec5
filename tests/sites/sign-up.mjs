import { lead, ownServer, page } from './page.mjs';
import { segment } from './third-parties/analytics.mjs';

const host = 'parcelpost-club.example';
const look = {
  brand: 'Parcelpost Club',
  tagline: 'Send parcels for less',
  accent: '#46518f',
  nav: ['Prices', 'Track', 'Join'],
};

// Some fields say what they are by `autocomplete`, some by label only, and one is a trap for robots.
const form = `<form class="sheet" id="join">
<label>Full name <input name="name" autocomplete="name"></label>
<label>E-mail <input type="email" name="email" autocomplete="email"></label>
<label>Mobile phone <input type="tel" name="phone" autocomplete="tel"></label>
<label>Date of birth <input name="f4" placeholder="dd.mm.yyyy"></label>
<label>Street and number <input name="f5"></label>
<label>Postal code <input name="postcode" autocomplete="postal-code"></label>
<label>City <input name="city" autocomplete="address-level2"></label>
<label>How did you hear about us?
<select name="source"><option>A friend</option><option>A poster</option></select></label>
<label style="position:absolute;left:-9999px" aria-hidden="true">Leave this empty
<input name="website" tabindex="-1" autocomplete="off"></label>
<p><button>Join</button> <output id="joined"></output></p>
</form>`;

const front = page(look, {
  main: `${lead({
    kicker: 'Free for the first year',
    title: 'Join and ship for half',
    text: 'Members pay the price of shops that send a thousand parcels a day. You only need an account.',
  })}<h2>Your account</h2>${form}`,
  tail: `<script>
window.analytics = [['page', 'Join']];
document.querySelector('#join').addEventListener('submit', (event) => {
  event.preventDefault();
  const { name, email, phone } = Object.fromEntries(new FormData(event.target));
  analytics.identify(email, { name, email, phone });
  document.querySelector('#joined').textContent = 'Welcome!';
});
</script>
<script async src="https://cdn.segment.com/analytics.js/v1/parcelpost/analytics.min.js"></script>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'sign-up',
  host,
  title: 'Parcelpost Club',
  describe: 'A sign-up form that wants seven things about you and shares some with an analyst.',
  paths: ['/'],
  routes: { [host]: { '/': front, ...ownServer(look) }, ...segment },
  truth: {
    always: ['cdn.segment.com', 'api.segment.io'],
    fields: ['name', 'email', 'phone', 'birth date', 'street', 'postcode', 'city'],
    action: '#join button',
  },
};
