import { box, WORDS } from './dialog-page.mjs';

const NAMES = ['Necessary', 'Analytics', 'Advertising'];

/**
 * Tabs of which one panel at a time is drawn, the first at first.
 *
 * @param {string} switched What has a switch.
 * @param {string} save What is done with the names of all that is on.
 */
const tabs = (switched, save) => `<div id="tabs"></div><script>
const wished={analytics:true,advertising:true},switched=${JSON.stringify(switched)};
const draw=(shown)=>{document.querySelector('#tabs').innerHTML='<div role="tablist">'+${JSON.stringify(NAMES)}.map((name,at)=>'<button role="tab" aria-selected="'+(at===shown)+'" onclick="draw('+at+')">'+name+'</button>').join(' ')+'</div>'
+${JSON.stringify(NAMES)}.map((name,at)=>at!==shown?'':'<div role="tabpanel"><h3>'+name+'</h3><p>'+(at&&switched.includes(name)?'<label><input type="checkbox" '+(wished[name.toLowerCase()]?'checked':'')+' onchange="wished.'+name.toLowerCase()+'=this.checked"> '+name+'</label>':'This part is always active.')+'</p></div>').join('')+'<button id="save">Save settings</button> <button onclick="answer(&quot;all&quot;)">Accept all</button>';
document.querySelector('#save').onclick=()=>{const on=Object.keys(wished).filter((one)=>wished[one]).join('.')||'none';${save}}};
</script>`;

/** Dialogs that show one part at a time, with what is chosen as in `dialogs-careful.mjs`. */
export const tabbedDialogs = {
  tabbed: {
    body: `${box(`<h2>Cookie preferences</h2><p>We use cookies for analytics and advertising.</p>${tabs(NAMES.join(), 'answer(on)')}`)}<script>draw(1)</script>`,
    nothing: 'none',
    analytics: 'analytics',
  },
  // They stand behind its first layer, and the tab that is shown there holds no choice.
  'tabbed-behind': {
    body: box(
      `<div id="layer">${WORDS}<button onclick="answer('all')">Accept all</button> <button onclick="document.querySelector('#layer').remove();draw(0)">Preferences</button></div>${tabs(NAMES.join(), 'answer(on)')}`,
    ),
    nothing: 'none',
    analytics: 'analytics',
  },
};

/** Pages on which nothing may be saved: one tab is called after what has no switch behind it. */
export const tabbedDecoys = {
  'tab-empty': `${box(`<h2>Cookie preferences</h2><p>We use cookies for analytics and advertising.</p>${tabs('Analytics', "document.cookie='pressed=1;path=/'")}`)}<script>draw(1)</script>`,
};
