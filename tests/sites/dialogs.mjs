/**
 * Consent dialogs of our own making, each on a host of its own, for the layer that reads any dialog.
 * What was chosen is kept in the cookie `chosen`: `none`, `all`, or purposes joined by dots.
 *
 * @import { Site } from './types.mjs'
 */

import { box, decoy, page, STYLE, TRAP, WORDS, YES_NO } from './dialog-page.mjs';
import { carefulDecoys, carefulDialogs } from './dialogs-careful.mjs';
import { listedDialogs } from './dialogs-listed.mjs';
import { objectingDecoys, objectingDialogs } from './dialogs-objecting.mjs';
import { tabbedDecoys, tabbedDialogs } from './dialogs-tabbed.mjs';

/** Two switches, of which one is ticked before anybody asked; `chosen` is what stands there on saving. */
const SWITCHES = `<p><label><input type="checkbox" name="analytics" checked> Analytics</label></p>
<p><label><input type="checkbox" name="ads"> Advertising</label></p>
<button onclick="answer([...this.getRootNode().querySelectorAll(':checked')].map((one)=>one.name).join('.')||'none')">Save my choices</button>`;

/** @param {'open' | 'closed'} mode */
const shadow = (mode) => `<cookie-box data-dialog></cookie-box><script>
customElements.define('cookie-box',class extends HTMLElement{constructor(){super();
const root=this.attachShadow({mode:'${mode}'});root.innerHTML=${JSON.stringify(`<style>div{position:fixed;bottom:0;left:0;right:0;background:#eee;padding:16px}</style><div>${WORDS}<button id="yes">Accept all</button> <button id="no">Reject all</button></div>`)};
root.getElementById('yes').onclick=()=>answer('all');root.getElementById('no').onclick=()=>answer('none')}})</script>`;

/** Pages with a dialog: what is chosen where nothing is wished, and where only analytics is. */
export const dialogs = {
  ...carefulDialogs,
  ...listedDialogs,
  ...objectingDialogs,
  ...tabbedDialogs,
  simple: { body: box(WORDS + YES_NO), nothing: 'none', analytics: 'none' },
  layers: {
    body:
      box(
        `${WORDS}<button onclick="answer('all')">Accept all</button> <button onclick="document.querySelector('#more').hidden=false;this.parentNode.remove()">Manage preferences</button>`,
      ) +
      `<div id="more" class="box" role="dialog" data-dialog hidden><h2>Cookie preferences</h2><p>Choose what we may use cookies for.</p>${SWITCHES}</div>`,
    nothing: 'none',
    analytics: 'analytics',
  },
  // Between the refusal and the yes stands what allows one thing, and its name begins like the refusal.
  middle: {
    body: box(
      `${WORDS}<button onclick="answer('analytics')">Only necessary and statistics</button> <button onclick="answer('none')">Only necessary</button> <button onclick="answer('all')">Accept all</button>`,
    ),
    nothing: 'none',
    analytics: 'none',
  },
  // The refusal turns the switches, and stores nothing.
  'in-two': {
    body: box(
      `${WORDS}<button onclick="for(const one of document.querySelectorAll('input'))one.checked=false">Reject all</button>${SWITCHES.replace('name="ads"', 'name="ads" checked')}`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  'shadow-open': { body: shadow('open'), nothing: 'none', analytics: 'none' },
  'shadow-closed': { body: shadow('closed'), nothing: 'none', analytics: 'none' },
  late: {
    body: `<script>setTimeout(()=>document.body.insertAdjacentHTML('beforeend',${JSON.stringify(box(WORDS + YES_NO))}),5500)</script>`,
    nothing: 'none',
    analytics: 'none',
  },
  redrawn: {
    body: `<div id="root"></div><script>const draw=()=>{if(!document.cookie.includes('chosen'))document.querySelector('#root').innerHTML=${JSON.stringify(box(WORDS + YES_NO))}};draw();const again=setInterval(draw,90);setTimeout(()=>clearInterval(again),1500)</script>`,
    nothing: 'none',
    analytics: 'none',
  },
  radios: {
    body: box(
      `<h2>Cookie preferences</h2><p>We use cookies for analytics and advertising. Please choose.</p>${['Analytics', 'Advertising'].map((name) => `<fieldset><legend>${name}</legend><label><input type="radio" name="${name.toLowerCase()}" value="yes"> Yes</label> <label><input type="radio" name="${name.toLowerCase()}" value="no"> No</label></fieldset>`).join('')}<button onclick="const r=[...document.querySelectorAll(':checked')];if(r.length===2)answer(r.filter((one)=>one.value==='yes').map((one)=>one.name).join('.')||'none')">Save preferences</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  inline: {
    body: `<script>document.body.insertAdjacentHTML('afterbegin',${JSON.stringify(`<section data-dialog>${WORDS}${YES_NO}</section>`)})</script>`,
    nothing: 'none',
    analytics: 'none',
  },
  // A bar like the foot of any page, until a style that comes late raises it over the page.
  raised: {
    body: `<div data-dialog>${WORDS}<a href="/" data-answer="all">Accept all</a> <a href="/" data-answer="none">Reject all</a></div><script>
for(const one of document.querySelectorAll('[data-answer]'))one.addEventListener('click',(event)=>{event.preventDefault();answer(one.dataset.answer)});
setTimeout(()=>document.head.insertAdjacentHTML('beforeend','<style>[data-dialog]{position:fixed;inset:auto 0 0 0;background:#eee;padding:16px;z-index:9999}</style>'),800)</script>`,
    nothing: 'none',
    analytics: 'none',
  },
  // Put together part by part, each without parts of its own, on a page that is never still.
  piecemeal: {
    body: `<div data-dialog style="position:fixed;inset:auto 0 0 0;background:#eee;z-index:9999"></div><script>
const put=(place,name,text)=>document.querySelector(place).appendChild(Object.assign(document.createElement(name),{textContent:text}));
setInterval(()=>{put('main','p','One more line.');document.body.append(new Image(1,1))},40);
const parts=[['p',${JSON.stringify(WORDS.replace(/<[^>]+>/g, ''))}],['button','Accept all','all'],['button','Reject all','none']];
setTimeout(function next(){const [name,text,chosen]=parts.shift();const part=put('[data-dialog]',name,text);
if(chosen)part.onclick=()=>answer(chosen);if(parts.length)setTimeout(next,30)},700)</script>`,
    nothing: 'none',
    analytics: 'none',
  },
  // What is done without asking stands in place of what was asked, and is saved with it.
  objections: {
    body: `<div class="box" role="dialog" data-dialog></div><script>
const on={analytics:false,ads:false,interest:true};let [first,asked]=[true,true];
const row=(name,title)=>'<p>'+title+' <button role="switch" aria-label="'+title+'" aria-checked="'+on[name]+'" data-name="'+name+'"></button></p>';
function draw(){document.querySelector('[data-dialog]').innerHTML=first?${JSON.stringify(`${WORDS}<button data-do="more">More options</button> <button data-do="all">Agree</button>`)}:
'<h2>We value your privacy</h2><p>You can set your consent preferences and determine how your data is used, for each purpose.</p>'+(asked?row('analytics','Measure content performance')+row('ads','Select personalised advertising'):row('interest','Measure advertising performance'))+
'<button data-do="turn">'+(asked?'Legitimate interest':'Back')+'</button> <button data-do="save">Save & exit</button>'}
document.querySelector('[data-dialog]').onclick=({target})=>{const {name}=target.dataset;if(name)on[name]=!on[name];
switch(target.dataset.do){case 'more':first=false;break;case 'turn':asked=!asked;break;case 'all':return answer('all');
case 'save':return answer(Object.keys(on).filter((one)=>on[one]).join('.')||'none')}draw()};draw()</script>`,
    nothing: 'none',
    analytics: 'analytics',
  },
  // Its switches show what was pressed after a while, and what is saved is what they stand at by then.
  slow: {
    body: box(
      `<h2>Cookie preferences</h2><p>We use cookies for analytics and advertising. Please choose what we may use them for.</p>${['analytics', 'advertising'].map((name) => `<p>${name} <button role="switch" aria-label="${name}" aria-checked="${name === 'advertising'}" onclick="setTimeout(()=>this.ariaChecked=String(this.ariaChecked!=='true'),300)"></button></p>`).join('')}<button onclick="answer([...document.querySelectorAll('[aria-checked=true]')].map((one)=>one.ariaLabel).join('.')||'none')">Save preferences</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // Listens to nothing but the mouse going down, on a button that shows another part, or up.
  'mouse-only': {
    body: box(
      `${WORDS}<button onmouseup="answer('all')">Accept all</button> <button onpointerdown="this.nextElementSibling.hidden=false;this.remove()">Manage preferences</button><span hidden><button onmouseup="answer('none')">Reject all</button></span>`,
    ),
    nothing: 'none',
    analytics: 'none',
  },
  // Each switch stands in a part that a plain button shows, and only the button says which.
  'named-parts': {
    body: box(
      `<h2>Cookie preferences</h2><p>We use cookies for analytics and advertising. Please choose what we may use them for.</p>${['Analytics', 'Advertising'].map((name) => `<button data-href="#part-${name}" onclick="for(const one of document.querySelectorAll('.part'))one.hidden=one.id!=='part-${name}'">${name}</button> `).join('')}
<div class="part" id="part-None"><p>Cookies are small files.</p></div>${['Analytics', 'Advertising'].map((name) => `<div class="part" id="part-${name}" hidden><label><input type="checkbox" name="${name.toLowerCase()}" checked> Enable or disable cookies</label></div>`).join('')}
<button onclick="answer([...document.querySelectorAll(':checked')].map((one)=>one.name).join('.')||'none')">Save changes</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
};

/** Pages that go wrong after the answer. */
export const quirks = {
  // Locks the page for its dialog, and forgets to unlock it.
  locked: `<script>document.body.style.overflow='hidden'</script>${box(WORDS + YES_NO)}`,
  // Asks once more after a while, under the notice that says that it was answered.
  nagging: `${box(`${WORDS}<button onclick="answer('all')">Accept all</button> <button data-no>Reject all</button>`)}<script>let refused=0;
document.querySelector('[data-no]').onclick=()=>{if(refused++)return answer('none');const one=document.querySelector('[data-dialog]');one.hidden=true;
setTimeout(()=>{one.querySelector('h2').textContent='Please think again';one.hidden=false},900)}</script>`,
  // Writes down the opposite of what was answered.
  opposite: `<script>function opposite(){document.cookie='cookie_consent='+encodeURIComponent('{"necessary":true,"analytics":true,"marketing":true}')+';path=/';document.querySelector('[data-dialog]').remove()}</script>${box(`${WORDS}<button onclick="answer('all')">Accept all</button> <button onclick="opposite()">Reject all</button>`)}`,
  // Writes down what was answered, in words of its own.
  honest: `<script>function honest(){localStorage.setItem('consent-state','{"categories":{"analytics":{"granted":false},"marketing":{"granted":false}}}');document.querySelector('[data-dialog]').remove()}</script>${box(`${WORDS}<button onclick="answer('all')">Accept all</button> <button onclick="honest()">Reject all</button>`)}`,
  // Has written down a yes before anybody was asked.
  early: `<script>if(!document.cookie.includes('chosen'))document.cookie='tracking_consent='+encodeURIComponent('{"analytics":"granted","ads":"granted"}')+';path=/'</script>${box(WORDS + YES_NO)}`,
};

/** Pages on which nothing may be pressed. */
export const decoys = {
  ...carefulDecoys,
  ...objectingDecoys,
  ...tabbedDecoys,
  // Nobody knows what on means, or what a list stands at: nothing of it is saved.
  'opt-out': box(
    `${WORDS}${['analytics', 'advertising'].map((name) => `<p>Opt out of ${name} <button role="switch" aria-checked="false" aria-label="Opt out of ${name}" ${TRAP}></button></p>`).join('')}<button ${TRAP}>Save my choices</button>`,
  ),
  levels: box(
    `${WORDS}<p><label>Statistics <select><option>Allowed</option><option>In part</option><option>Not allowed</option></select></label></p><p><label><input type="checkbox"> Advertising</label></p><button ${TRAP}>Save my choices</button>`,
  ),
  recording: decoy(
    'This meeting is recorded',
    'By agreeing you consent to the recording and to the processing of your personal data by us and our partners, as our privacy policy says. You can withdraw your consent at any time.',
    'I consent',
    'I do not consent',
  ),
  newsletter: decoy(
    'Join our newsletter',
    'Get 10 % off your first order. We respect your privacy.',
    'Subscribe',
    'No thanks',
  ),
  age: decoy(
    'Are you 18 or older?',
    'You must be of legal age to enter this site.',
    'Accept',
    'Reject',
  ),
  recipe: decoy(
    'Chocolate chip cookies',
    'The best cookies rest for an hour. Accept our house recipe?',
    'Accept all',
    'Reject all',
  ),
  terms: decoy(
    'New terms of service',
    'Please read our terms and conditions before you go on.',
    'I agree',
    'Decline',
  ),
  order: decoy(
    'Your basket',
    'Two items, delivery on Tuesday between 8 and 10.',
    'Accept',
    'Cancel',
  ),
  place: decoy('Use your location?', 'We show you the shops that are near you.', 'Allow', 'Deny'),
  push: decoy(
    'Stay in touch',
    'May we send you notifications about new articles?',
    'Allow',
    'No thanks',
  ),
  survey: decoy(
    'Two minutes for us?',
    'Tell us how you like this site in a short survey.',
    'Yes',
    'No',
  ),
  login: decoy(
    'Welcome back',
    'Please log in to your account to continue reading.',
    'Log in',
    'Continue without',
  ),
  update: decoy(
    'A new version is there',
    'Reload to get the newest version of this app.',
    'Accept',
    'Dismiss',
  ),
  notice: decoy(
    'Cookies',
    'This website uses cookies to ensure that you get the best experience.',
    'Got it!',
  ),
  wall: decoy(
    'Read with advertising or subscribe',
    'With your consent we and our partners use cookies for personalised advertising. Or subscribe and read without ads and tracking for 3.99 € a month.',
    'Accept and continue',
    'Subscribe now',
  ),
  checkout: `<form><input type="text" name="cardnumber" autocomplete="cc-number">${box(WORDS + `<button type="button" ${TRAP}>Accept all</button> <button type="button" ${TRAP}>Reject all</button>`)}</form>`,
  leaves: box(
    `${WORDS}<button ${TRAP}>Accept all</button> <a href="/elsewhere" ${TRAP}>Reject all</a>`,
  ),
  // Its only way on opens this page once more, where the same is asked again.
  storm: box(
    `<h2>Cookies</h2><p>This website uses cookies to measure how it is used and for advertising. Do you consent?</p><button onclick="answer('all')">Accept</button> <a href="#more" target="_blank" ${TRAP}>Manage cookie settings</a>`,
  ),
  covered:
    box(WORDS + `<button ${TRAP}>Accept all</button> <button ${TRAP}>Reject all</button>`) +
    `<div style="position:fixed;inset:0;z-index:99999;background:#0001"></div>`,
};

const FRAME_HOST = 'consent-frames.example';
/** @param {string} id @param {string} body @returns {Site} */
const site = (id, body) => ({
  id: `dialog-${id}`,
  host: `${id}-dialog.example`,
  title: id,
  describe: id,
  paths: ['/'],
  routes: {
    [`${id}-dialog.example`]: {
      '/': page(body),
      '/elsewhere': page(`<script>document.cookie='pressed=1;path=/'</script>`),
    },
  },
  truth: { always: [] },
});

/** @type {Site} */
const frame = {
  ...site(
    'frame',
    `<iframe data-dialog src="https://${FRAME_HOST}/" style="position:fixed;inset:auto 0 0 0;width:100%;height:260px;border:0;z-index:999"></iframe><script>addEventListener('message',(event)=>answer(event.data))</script>`,
  ),
};
frame.routes[FRAME_HOST] = {
  '/': `<!doctype html><html lang="en">${STYLE}${WORDS}<button onclick="parent.postMessage('all','*')">Accept all</button> <button onclick="parent.postMessage('none','*')">Reject all</button></html>`,
};

/** @type {Site[]} */
export const dialogSites = [
  ...Object.entries(quirks).map(([id, body]) => site(id, body)),
  ...Object.entries(dialogs).map(([id, { body }]) => site(id, body)),
  ...Object.entries(decoys).map(([id, body]) => site(id, body)),
  frame,
];
