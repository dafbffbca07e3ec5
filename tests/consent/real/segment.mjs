const INTEGRATIONS = [
  ['Google Analytics', 'Analytics'],
  ['Amplitude', 'Analytics'],
  ['Facebook Pixel', 'Advertising'],
  ['Intercom Web', 'Live Chat'],
].map(([name, category]) => ({
  name,
  creationName: name,
  description: name,
  website: 'https://example.org',
  category,
}));

/** What the maker's snippet puts in front of its own script. */
const STUB = `!function(){var a=window.analytics=window.analytics||[];a.methods=['track','page','identify','ready','on','once','off','addSourceMiddleware'];
a.factory=function(m){return function(){a.push([m].concat([].slice.call(arguments)));return a}};
for(var i=0;i<a.methods.length;i++)a[a.methods[i]]=a.factory(a.methods[i]);a.load=function(){}}();`;

const SETTINGS = `window.consentManagerConfig=function(exports){var h=exports.React.createElement;return{
container:'#target-container',writeKey:'x',cdnHost:location.host,shouldRequireConsent:function(){return true},
closeBehavior:'dismiss',implyConsentOnInteraction:false,
bannerContent:h('span',null,'We use cookies (and other similar technologies) to collect data to improve your experience on our site. By using our website, you’re agreeing to the collection of data as described in our ',h('a',{href:'/#p'},'Website Data Collection Policy'),'.'),
bannerActionsBlock:function(p){return h('div',null,h('button',{type:'button',onClick:p.acceptAll},'Allow all'),' ',h('button',{type:'button',onClick:p.denyAll},'Deny all'))},
bannerSubContent:'You can change your preferences at any time.',
preferencesDialogTitle:'Website Data Collection Preferences',
preferencesDialogContent:'We use data collected by cookies and JavaScript libraries to improve your browsing experience, analyze site traffic, deliver personalized advertisements, and increase the overall performance of our site.',
cancelDialogTitle:'Are you sure you want to cancel?',cancelDialogContent:'Your preferences have not been saved.'}};`;

/** @type {import('../types.mjs').Manager} */
export default {
  title: '@segment/consent-manager',
  packages: ['@segment/consent-manager'],
  purposes: ['functional', 'analytics', 'advertising'],
  page: () => ({
    body: `<div id="target-container"></div><script>${STUB}${SETTINGS}</script>
<script src="/npm/@segment/consent-manager/standalone/consent-manager.js"></script>`,
  }),
  routes: () => ({
    '/v1/projects/x/integrations': { type: 'application/json', body: JSON.stringify(INTEGRATIONS) },
  }),
  dialog: ['#target-container [class*=Root]', '#target-container > div', '[role=dialog]'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('tracking-preferences'));
    const kept = stored?.destinations ?? {};
    return {
      decided: !!stored,
      granted: {
        functional: stored?.custom?.functional ?? !!kept['Intercom Web'],
        analytics: !!(kept['Google Analytics'] || kept.Amplitude),
        advertising: !!kept['Facebook Pixel'],
      },
    };
  },
  accept: () => [['say', 'Allow all']],
  reject: () => [['say', 'Deny all']],
  only: (purposes) => [
    ['press', '#subContentBtn'],
    ['wait', 400],
    ...[
      ['functional', 'functional'],
      ['analytics', 'marketingAndAnalytics'],
      ['advertising', 'advertising'],
    ].map(([one, name]) => ['press', `input[name="${name}"][value="${purposes.includes(one)}"]`]),
    ['say', 'Save'],
  ],
};
