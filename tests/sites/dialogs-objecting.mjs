import { box, decoy } from './dialog-page.mjs';

/** What is saved: of what objects, what is not on. */
const SAVE = `<button onclick="answer([...new Set([...document.querySelectorAll('[data-allows]')].filter((one)=>(one.checked??one.ariaPressed==='true')!==('objects' in one.dataset)).map((one)=>one.dataset.allows))].join('.')||'none')">Save settings</button>`;
const ABOUT =
  '<h2>Manage your data</h2><p>We and our partners use cookies for advertising and analytics.</p>';
/** @param {(title: string, name: string) => string} part */
const each = (part) =>
  ['Advertising', 'Analytics'].map((title) => part(title, title.toLowerCase())).join('');

/** Dialogs in which what is done without asking is objected to, with what is chosen as in `dialogs-careful.mjs`. */
export const objectingDialogs = {
  // A tick consents, and another one objects.
  ticked: {
    body: box(
      `${ABOUT}${each((title, name) => `<section><h3>${title}</h3><p><label><input type="checkbox" data-allows="${name}"> Consent</label></p><p>Some rely on another reason. <label><input type="checkbox" data-allows="${name}" data-objects> Object to legitimate interest</label></p></section>`)}${SAVE}`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // A button that stays pressed objects, and says so.
  pressed: {
    body: box(
      `${ABOUT}${each((title, name) => `<div><span>${title}</span> <label><input type="checkbox" data-allows="${name}"> Consent</label> <button aria-pressed="false" data-allows="${name}" data-objects onclick="this.ariaPressed=String(this.ariaPressed!=='true');this.textContent=this.ariaPressed==='true'?'Objected':'Object'">Object</button></div>`)}${SAVE}`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // What is done without asking stands in a part that is shown in place of the other one.
  parted: {
    body: `<div id="parts" class="box" data-dialog><div id="consents">${ABOUT}${each((title, name) => `<p><label><input type="checkbox" data-allows="${name}"> ${title}</label></p>`)}<button onclick="document.querySelector('#consents').hidden=true;document.querySelector('#interests').hidden=false">Legitimate interest</button>${SAVE}</div><div id="interests" hidden><h2>Legitimate interest</h2>${each((title, name) => `<p><label><input type="checkbox" checked data-allows="${name}"> ${title}</label></p>`)}<button onclick="document.querySelector('#consents').hidden=false;document.querySelector('#interests').hidden=true">Back</button>${SAVE}</div></div>`,
    nothing: 'none',
    analytics: 'analytics',
  },
  // All that stands in front of its choices is a title of the length that menus end at.
  titled: {
    body: box(
      `<div style="width:500px;margin:auto;background:#fff"><h3>Datenschutzeinstellungen</h3><p>Wir nutzen Cookies auf unserer Website für Statistik und Werbung.</p><button onclick="answer('all')">Alle akzeptieren</button> <button onclick="answer('none')">Alle ablehnen</button></div>`,
    ),
    nothing: 'none',
    analytics: 'none',
  },
  // Two answers to all of it, of which the least is chosen and saved.
  least: {
    body: box(
      `<p>With cookies we measure how this website is used and show advertising.</p>${['All cookies', 'Only necessary cookies'].map((name, at) => `<label><input type="radio" name="level" value="${['all', 'none'][at]}" ${at === 0 ? 'checked' : ''}> ${name}</label>`).join(' ')}<button onclick="answer(document.querySelector(':checked').value)">Save</button>`,
    ),
    nothing: 'none',
    analytics: 'none',
  },
};

/** Pages on which nothing may be pressed. */
export const objectingDecoys = {
  // A tick allows what it says is not objected to.
  denied: box(
    `${ABOUT}${each((_, name) => `<p><label><input type="checkbox" onchange="document.cookie='pressed=1;path=/'"> I do not object to ${name}</label></p>`)}<button onclick="document.cookie='pressed=1;path=/'">Save settings</button>`,
  ),
  clicker: decoy(
    'Cookie clicker',
    'You have 1,024 cookies! Accept all cookies to bake more. Settings and statistics below.',
    'Accept all cookies',
    'Reject all cookies',
    'Settings',
  ),
  quiz: decoy(
    'Question 3 of 10',
    'A website uses cookies for analytics and advertising. What must its consent banner offer?',
    'Accept all',
    'Reject all',
    'Cookie settings',
  ),
  profile: box(
    `<h2>Privacy settings</h2><p>Control who can see your profile, your activity data and whether we use your data to personalise ads. These are your account settings.</p>${['Personalised ads', 'Share usage analytics with developers'].map((name) => `<label><input type="checkbox" checked onchange="document.cookie='pressed=1;path=/'"> ${name}</label>`).join(' ')}<button onclick="document.cookie='pressed=1;path=/'">Save changes</button>`,
  ),
};
