/**
 * Sites on which consent is to be taken back, each with another way to it, or none. What was chosen is
 * kept in the cookie `chosen`: `none`, or purposes joined by dots.
 *
 * @import { Site } from './types.mjs'
 */
import magazine from './magazine.mjs';

const STYLE = `<style>body{font:16px sans-serif;margin:0}main{padding:40px;min-height:160vh}
.box{position:fixed;inset:auto 0 0 0;background:#eee;padding:16px;z-index:9999}[hidden]{display:none!important}</style>`;
const HEAD = `<h2>Cookies at Tidewater</h2><p>We use cookies to measure how this site is used and to show advertising. Choose what we may use.</p>`;
const ACCEPT = `<button onclick="answer('analytics.ads')">Accept all</button>`;
const REFUSE = `<button onclick="answer('none')">Reject all</button>`;
const SWITCHES = `<p><label><input type="checkbox" name="analytics"> Analytics</label></p>
<p><label><input type="checkbox" name="ads"> Advertising</label></p>
<button onclick="answer([...this.closest('.box').querySelectorAll(':checked')].map((one)=>one.name).join('.')||'none')">Save my choices</button>`;

/** @param {string} [again] What the dialog offers to somebody who decided before. */
const script = (again = ACCEPT + REFUSE + SWITCHES) => `<script>
const chosen=()=>/chosen=([\\w.]*)/.exec(document.cookie)?.[1]??'';
function answer(value){document.cookie='chosen='+value+';path=/;max-age=9999';localStorage.setItem('choice',value);document.querySelector('.box')?.remove()}
function show(inside){const box=document.createElement('div');box.className='box';box.setAttribute('role','dialog');box.innerHTML=${JSON.stringify(HEAD)}+inside;
for(const name of chosen().split('.'))if(box.querySelector('[name='+(name||'x')+']'))box.querySelector('[name='+name+']').checked=true;document.body.append(box)}
const again=()=>{if(!document.querySelector('.box'))show(${JSON.stringify(again)})};
if(!chosen())show(${JSON.stringify(ACCEPT + REFUSE + SWITCHES)});
</script>`;

/** @param {string} id @param {string} body @returns {Site} */
const site = (id, body) => ({
  id,
  host: `${id}-tides.example`,
  title: id,
  describe: id,
  paths: ['/'],
  routes: {
    [`${id}-tides.example`]: {
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tides</title>${STYLE}<main><h1>Tides</h1></main>${body}</html>`,
      '/elsewhere': `<!doctype html><script>document.cookie='left=1;path=/'</script>`,
    },
  },
  truth: { always: [] },
});

/** A manager whose interface opens its drawer and tells, and has no way to set anything. */
const OSANO = `${script()}<script>
window.Osano={cm:{getConsent:()=>({ANALYTICS:chosen().includes('analytics')?'ACCEPT':'DENY',MARKETING:chosen().includes('ads')?'ACCEPT':'DENY',PERSONALIZATION:'DENY',ESSENTIAL:'ACCEPT'}),
showDrawer:()=>again()}};
</script>`;

const porsche = structuredClone({ ...magazine, routes: {} });
porsche.id = 'porsche-entry';
porsche.host = 'porsche-tides.example';
porsche.routes = {
  [porsche.host]: {
    ...magazine.routes[magazine.host],
    '/': String(magazine.routes[magazine.host]?.['/']).replace(
      '</body>',
      `<p><a href="javascript:document.dispatchEvent(new Event('cookie_consent_show'))">Cookie preferences</a></p></body>`,
    ),
  },
};

/** Keeps the answer where no script of a page of ours deletes it, and puts the cookie back from there. */
const STUBBORN = `${script().replace('if(!chosen())show(', 'const ask=()=>show(')}<script>
const opened=indexedDB.open('consent');
opened.onupgradeneeded=()=>opened.result.createObjectStore('answers');
opened.onsuccess=()=>{
const store=(mode)=>opened.result.transaction('answers',mode).objectStore('answers');
const first=answer;answer=(value)=>{store('readwrite').put(value,'choice');first(value)};
const kept=store('readonly').get('choice');
kept.onsuccess=()=>kept.result?first(kept.result):ask();
};
</script>`;

/** @type {Site[]} */
export const withdrawalSites = [
  site('drawer', OSANO),
  site(
    'footer',
    `${script()}<footer><a href="#" onclick="again();return false">Privacy settings</a></footer>`,
  ),
  site(
    'badge',
    `${script()}<div id="badge"></div><script>
const root=document.querySelector('#badge').attachShadow({mode:'open'});
root.innerHTML='<button aria-label="Cookie-Einstellungen" style="position:fixed;bottom:8px;left:8px;width:40px;height:40px"><svg width="20" height="20"></svg></button>';
root.querySelector('button').onclick=()=>again();
</script>`,
  ),
  site('silent', script()),
  site('stubborn', STUBBORN),
  site(
    'leading',
    `${script()}<footer><a href="/elsewhere" onclick="answer('analytics.ads')">Cookie settings</a>
<a href="https://silent-tides.example/">Privacy settings</a></footer>`,
  ),
  site(
    'accept-only',
    `${script(ACCEPT)}<footer><button onclick="again()">Cookie settings</button></footer>`,
  ),
  porsche,
];
