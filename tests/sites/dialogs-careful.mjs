import { box, decoy, WORDS } from './dialog-page.mjs';

const SAVE = `<button onclick="answer([...document.querySelectorAll('[name]')].filter((one)=>one.checked||one.indeterminate).map((one)=>one.name).join('.')||'none')">Save settings</button>`;
/** @param {string} inside */
const asking = (inside) =>
  box(`<h2>Cookie preferences</h2><p>We use cookies for analytics and advertising.</p>${inside}`);

/** Dialogs that say less than they do, with what is chosen where nothing is wished, and where only analytics is. */
export const carefulDialogs = {
  // Boxes that stand half ticked: some of what is behind them is on.
  half: {
    body: `${asking(`${['Analytics', 'Advertising'].map((name) => `<p><label><input type="checkbox" name="${name.toLowerCase()}"> ${name}</label></p>`).join('')}${SAVE}`)}<script>for(const one of document.querySelectorAll('input'))one.indeterminate=true</script>`,
    nothing: 'none',
    analytics: 'analytics',
  },
  // Asks again in the same place, in words that say little of what they are about.
  second: {
    body: box(
      `${WORDS}<button onclick="answer('all')">Accept all</button> <button onclick="this.parentNode.innerHTML='<p>Are you sure? Without cookies we cannot show you what is relevant.</p><button>Accept cookies after all</button> <button>Yes, reject all</button>';[...document.querySelectorAll('[data-dialog] button')].forEach((one,nth)=>one.onclick=()=>answer(nth?'none':'all'))">Reject all</button>`,
    ),
    nothing: 'none',
    analytics: 'none',
  },
  // Of two titles beside a box without a name, the one that follows it is its own, as for all of them.
  nameless: {
    body: asking(
      `<p>${['Advertising', 'Analytics'].map((name) => `<input type="checkbox" name="${name.toLowerCase()}" ${name === 'Advertising' ? 'checked' : ''} aria-label=""> ${name} `).join('')}</p>${SAVE}`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // What its text names last has no switch until more is shown, and is on.
  further: {
    body: asking(
      `${['Functional', 'Analytics'].map((name) => `<p><label><input type="checkbox" name="${name.toLowerCase()}"> ${name}</label></p>`).join('')}<button onclick="this.outerHTML='<p><label><input type=checkbox name=advertising checked> Advertising</label></p>'">Show more categories</button>${SAVE}`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // Its choices lie over the page without saying so, in a main part of their own.
  laid: {
    body: `${box(`${WORDS}<button onclick="answer('all')">Accept all</button> <button onclick="document.querySelector('#laid').hidden=false">Preferences</button>`)}<div id="laid" data-dialog hidden style="position:absolute;inset:0;background:#0006"><div style="width:400px;margin:60px auto;background:#fff"><header>Your privacy preferences</header><main>${['Analytics', 'Advertising'].map((name) => `<p><label><input type="checkbox" checked name="${name.toLowerCase()}"> ${name}</label></p>`).join('')}</main><footer>${SAVE}</footer></div></div>`,
    nothing: 'none',
    analytics: 'analytics',
  },
  // Two pressed buttons answer each purpose, and the one that says no is called an objection.
  objected: {
    body: `${asking(`${['Analytics', 'Advertising'].map((name) => `<div><h3>${name}</h3><button aria-pressed="false">Object</button><button aria-pressed="true" data-name="${name.toLowerCase()}">Accept</button></div>`).join('')}<button data-save>Save & exit</button>`)}<script>
document.querySelector('[data-dialog]').onclick=({target})=>{if('save' in target.dataset)answer([...document.querySelectorAll('[data-name][aria-pressed=true]')].map((one)=>one.dataset.name).join('.')||'none');
else if(target.ariaPressed)for(const one of target.parentNode.querySelectorAll('button'))one.ariaPressed=String(one===target)}</script>`,
    nothing: 'none',
    analytics: 'analytics',
  },
  // Asks again in a box of its own, a moment later.
  anew: {
    body: box(
      `${WORDS}<button onclick="answer('all')">Accept all</button> <button onclick="this.parentNode.remove();setTimeout(()=>document.body.insertAdjacentHTML('beforeend',again),150)">Reject all</button><script>const again=${JSON.stringify(box(`<p>Are you sure? Without cookies we cannot show you what is relevant.</p><button onclick="answer('all')">Accept cookies after all</button> <button onclick="answer('none')">Yes, reject all</button>`))}</script>`,
    ),
    nothing: 'none',
    analytics: 'none',
  },
  // What is chosen cannot be saved before all has been read.
  unread: {
    body: asking(
      `${['Analytics', 'Advertising'].map((name) => `<p><label><input type="checkbox" name="${name.toLowerCase()}" checked> ${name}</label></p>`).join('')}${SAVE.replace('<button', '<button disabled')} <button onclick="answer('none')">Reject all</button>`,
    ),
    nothing: 'none',
    analytics: 'none',
  },
  // Its server takes its time, and a second press would be taken for a yes.
  working: {
    body: asking(
      `${['Analytics', 'Advertising'].map((name) => `<p><label><input type="checkbox" name="${name.toLowerCase()}" checked> ${name}</label></p>`).join('')}<button onclick="if(this.ariaBusy)return answer('all');this.ariaBusy='true';this.textContent='Saving…';const chosen=[...document.querySelectorAll(':checked')].map((one)=>one.name).join('.')||'none';setTimeout(()=>answer(chosen),900)">Save settings</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // Boxes say what is refused by a tick, as the law of California has it.
  refused: {
    body: asking(
      `${['Do not sell or share my personal information for advertising', 'Opt out of analytics'].map((name, at) => `<p><label><input type="checkbox" data-name="${['advertising', 'analytics'][at]}"> ${name}</label></p>`).join('')}<button onclick="answer([...document.querySelectorAll('[data-name]:not(:checked)')].map((one)=>one.dataset.name).join('.')||'none')">Save my preferences</button> <button onclick="this.parentNode.remove()">Cancel</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // Two statements for each purpose, of which one turns the other round; neither is chosen yet.
  stated: {
    body: asking(
      `${[
        ['analytics', 'measure how I use this site'],
        ['advertising', 'help with marketing'],
      ]
        .map(
          ([name, what]) =>
            `<fieldset><legend>Cookies that ${what}</legend><label><input type="radio" name="${name}" value="${name}"> Use cookies that ${what}</label><label><input type="radio" name="${name}" value=""> Do not use cookies that ${what}</label></fieldset>`,
        )
        .join(
          '',
        )}<button onclick="const said=[...document.querySelectorAll(':checked')];if(said.length>1)answer(said.map((one)=>one.value).filter(Boolean).join('.')||'none')">Save changes</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // Levels to choose between: what is above the least allows who knows what.
  graded: {
    body: asking(
      `${['Only necessary cookies', 'Necessary and statistics', 'All cookies'].map((name, at) => `<p><label><input type="radio" name="level" value="${['none', 'analytics', 'all'][at]}" ${at === 2 ? 'checked' : ''}> ${name}</label></p>`).join('')}${SAVE.replace("||'none'", '').replace(/\.name/, '.value')}`,
    ),
    nothing: 'none',
    analytics: 'none',
  },
  // Only a style tells that a class will say which of these is on.
  styled: {
    body: asking(
      `<style>.toggle{width:40px;height:20px;background:#ccc;cursor:pointer}.toggle.is-on,.toggle:active{background:#2a7}</style>${['Analytics', 'Advertising'].map((name) => `<p>${name} <span class="toggle" style="display:inline-block" data-name="${name.toLowerCase()}" onclick="this.classList.toggle('is-on')"></span></p>`).join('')}<button onclick="answer([...document.querySelectorAll('.is-on')].map((one)=>one.dataset.name).join('.')||'none')">Save settings</button> <button onclick="answer('all')">Accept all</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // A switch of the laws of several states of America refuses where it is on, beside one that allows.
  optedout: {
    body: `${asking(`<p>Analytics <button role="switch" aria-checked="true" aria-label="Analytics" data-name="analytics"></button></p><p>Do not sell or share my personal information <button role="switch" aria-checked="false" aria-label="Do not sell or share my personal information" data-name="selling"></button></p><button data-save>Save my preferences</button>`)}<script>
document.querySelector('[data-dialog]').onclick=({target})=>{if('save' in target.dataset)answer([...document.querySelectorAll('[data-name]')].filter((one)=>(one.ariaChecked==='true')===(one.dataset.name==='analytics')).map((one)=>one.dataset.name).join('.')||'none');
else if(target.ariaChecked)target.ariaChecked=String(target.ariaChecked!=='true')}</script><style>[role=switch]{width:40px;height:20px}</style>`,
    nothing: 'none',
    analytics: 'analytics',
  },
  // A yes refuses, and a no, which is chosen, allows.
  asked: {
    body: asking(
      `${['analytics', 'advertising'].map((name) => `<fieldset><legend>Do you want to opt out of ${name}?</legend><label><input type="radio" name="${name}" value=""> Yes</label><label><input type="radio" name="${name}" value="${name}" checked> No</label></fieldset>`).join('')}<button onclick="answer([...document.querySelectorAll(':checked')].map((one)=>one.value).filter(Boolean).join('.')||'none')">Save</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // Asks for one thing after the other, and draws each step anew.
  steps: {
    body: `${box(`${WORDS}<button onclick="answer('all')">OK for me</button> <button onclick="step(0)">Let me choose</button>`)}<script>
const wished={analytics:true,advertising:true},names=Object.keys(wished);
const step=(nth)=>{document.querySelector('[data-dialog]').outerHTML='<div class="box" data-dialog>'+(names[nth]?'<h2>Cookies for '+names[nth]+'</h2><p><label><input type="checkbox" '+(wished[names[nth]]?'checked':'')+' onchange="wished.'+names[nth]+'=this.checked"> '+names[nth]+'</label></p><button onclick="step('+(nth+1)+')">Next</button>':'<p>Your choice of cookies</p><button onclick="answer(names.filter((one)=>wished[one]).join(\\'.\\')||\\'none\\')">Finish</button>')+'</div>'}</script>`,
    nothing: 'none',
    analytics: 'none',
  },
  // Each switch holds at once, and nothing saves but that.
  atonce: {
    body: asking(
      `${['analytics', 'advertising'].map((name) => `<p><label><input type="checkbox" name="${name}" checked onchange="store([...document.querySelectorAll(':checked')].map((one)=>one.name).join('.')||'none')"> ${name}</label></p>`).join('')}<button onclick="answer('all')">Accept recommended settings</button> <button onclick="this.parentNode.remove()">Close</button>`,
    ),
    nothing: 'none',
    analytics: 'none',
  },
  // What is called details shows what stands there unseen, and what saves it.
  detailed: {
    body: asking(
      `<button aria-expanded="false" onclick="document.querySelector('#rest').hidden=false">Show details</button><div id="rest" hidden>${['Analytics', 'Advertising'].map((name) => `<p><label><input type="checkbox" name="${name.toLowerCase()}" checked> ${name}</label></p>`).join('')}${SAVE}</div> <button onclick="answer('all')">Accept all</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // Each purpose has a switch that is called "Consent", and an answer to all stands above them.
  consents: {
    body: asking(
      `<fieldset><legend>All of them</legend><label><input type="radio" name="every"> Refuse all</label><label><input type="radio" name="every"> Accept all</label></fieldset>${['Analytics', 'Advertising'].map((name) => `<section><h3>${name}</h3><p><label>Consent <input type="checkbox" name="${name.toLowerCase()}"></label></p><p><label>Legitimate interest <input type="checkbox" name="${name.toLowerCase()}" checked></label></p></section>`).join('')}<button onclick="answer([...new Set([...document.querySelectorAll('[type=checkbox]:checked')].map((one)=>one.name))].join('.')||'none')">Confirm my choices</button>`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
  // What was saved stays open until it is closed.
  open: {
    body: `${box(`${WORDS}<button onclick="answer('all')">Accept all</button> <button onclick="document.querySelector('#kept').hidden=false">Preferences</button>`)}<div id="kept" class="box" role="dialog" data-dialog hidden><h2>Your cookies</h2>${['Analytics', 'Advertising'].map((name) => `<p><label><input type="checkbox" checked name="${name.toLowerCase()}"> ${name}</label></p>`).join('')}${SAVE.replace('answer(', "this.textContent='Saved settings';document.querySelector('.box').remove();store(")} <button onclick="this.parentNode.remove()">Close</button></div>`,
    nothing: 'none',
    analytics: 'analytics',
  },
};

/** Pages on which nothing may be saved: it would be what nobody sees. */
export const carefulDecoys = {
  lazy: asking(
    `<p><label><input type="checkbox" checked disabled> Strictly necessary</label></p><a href="#more">Show all categories</a> <button onclick="document.cookie='pressed=1;path=/'">Save and continue</button> <button onclick="answer('all')">Accept all</button>`,
  ),
  unserved: asking(
    `<p><label><input type="checkbox"> Analytics</label></p><p>Advertising <button>Change</button></p><button onclick="document.cookie='pressed=1;path=/'">Save settings</button> <button onclick="answer('all')">Accept all</button>`,
  ),
  // What its switches do is not written down before it is saved, and what would save it does not stand there.
  unsaved: asking(
    `${['Analytics', 'Advertising'].map((name) => `<p><label><input type="checkbox" checked> ${name}</label></p>`).join('')}<button onclick="answer('all')">Accept recommended settings</button> <button onclick="document.cookie='pressed=1;path=/'">Close</button>`,
  ),
  // A no to such a question allows everything.
  turned: decoy(
    'Your privacy choices',
    'We use cookies for analytics and advertising. Do you want to opt out of the use of these cookies?',
    'Yes',
    'No',
  ),
  // Where the signal of the browser was heard, a switch with the name of a refusal may be off and mean none.
  heard: asking(
    `<p>Your opt-out preference signal is honored.</p><p>Do not sell or share my personal information <button role="switch" aria-checked="false" aria-label="Do not sell or share my personal information" onclick="document.cookie='pressed=1;path=/'"></button></p><button onclick="document.cookie='pressed=1;path=/'">Confirm my choices</button>`,
  ),
  // Others speak of cookies and of consent, too.
  poll: decoy(
    'Poll of the week',
    'Do you accept cookies when a website asks for your consent to tracking and advertising? 812 votes so far.',
    'Accept all',
    'Reject all',
  ),
  scan: decoy(
    'Scan finished: 14 cookies found',
    'Your site sets cookies for analytics and marketing. Accept the suggested categories for your consent banner?',
    'Accept all',
    'Reject all',
  ),
  account: decoy(
    'Harbour Metrics wants access',
    'Allow Harbour Metrics to see your account data, your site traffic and your ads. You can withdraw your consent at any time in your account.',
    'Allow',
    'Deny',
  ),
};
