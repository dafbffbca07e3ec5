import { box } from './dialog-page.mjs';

const TITLE = '<h2>Cookie preferences</h2><p>We use cookies for analytics and advertising.</p>';
const NAMES = ['Analytics', 'Advertising'];
/** What is saved: what stands at its last stop. */
const SAVE = `<button onclick="answer([...document.querySelectorAll('select,input')].filter((one)=>one.value==='1').map((one)=>one.name).join('.')||'none')">Save settings</button> <button onclick="answer('all')">Accept all</button>`;

/** Dialogs whose switches are drawn as something else with two stops, with what is chosen as in `dialogs-careful.mjs`. */
export const listedDialogs = {
  listed: {
    body: box(
      `${TITLE}${NAMES.map((name) => `<p><label>${name} cookies <select name="${name.toLowerCase()}"><option value="1">Allow</option><option value="0">Do not allow</option></select></label></p>`).join('')}${SAVE}`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  slid: {
    body: box(
      `${TITLE}${NAMES.map((name) => `<p>${name} <input type="range" min="0" max="1" value="1" name="${name.toLowerCase()}" aria-label="${name}"></p>`).join('')}${SAVE}`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
};
