import { cards, lead, ownServer, page } from './page.mjs';
import { datadog, posthog } from './third-parties/analytics.mjs';
import { facebookPixel } from './third-parties/meta.mjs';
import { logrocket } from './third-parties/recording.mjs';

const host = 'taskdeck-app.example';
const look = {
  brand: 'Taskdeck',
  tagline: 'Plans that survive Monday',
  accent: '#5a3fb0',
  nav: ['Product', 'Pricing', 'Log in'],
};

const front = page(look, {
  main: `${lead({
    kicker: 'Free for small teams',
    title: 'One board, no meetings about the board',
    text: 'Cards, due dates and a quiet inbox. Set up in a minute, understood in two.',
  })}
<p><button>Try it now</button></p>
${cards([
  { title: 'Quiet by default', text: 'You decide what may interrupt you.' },
  { title: 'Works offline', text: 'On trains, too.' },
  { title: 'Leave any time', text: 'Export is one click.' },
])}`,
  tail: `<script src="https://www.datadoghq-browser-agent.com/us1/v7/datadog-rum.js"></script>
<script>
DD_RUM.init({ applicationId: 'a2d9c1f0-0000-4000-8000-000000000001', clientToken: 'pub_taskdeck',
  site: 'datadoghq.com', service: 'taskdeck', sessionSampleRate: 100, sessionReplaySampleRate: 0,
  trackUserInteractions: true, silentMultipleInit: true });
</script>
<script src="https://us-assets.i.posthog.com/static/array.full.js"></script>
<script>
posthog.init('phc_taskdeck', { api_host: 'https://us.i.posthog.com', request_batching: false,
  disable_session_recording: true, disable_surveys: true });
</script>
<script src="https://cdn.logrocket.io/LogRocket.min.js"></script>
<script>LogRocket.init('taskdeck/app');</script>
<script src="/libraries/fb-pixel.js"></script>
<script>
ReactPixel.default.init('5530');
ReactPixel.default.pageView();
</script>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'project-tool',
  host,
  title: 'Taskdeck',
  describe: 'A work tool that measures, records and advertises without asking anybody.',
  paths: ['/'],
  routes: {
    [host]: {
      '/': front,
      '/libraries/fb-pixel.js': { npm: 'react-facebook-pixel/dist/fb-pixel.js' },
      ...ownServer(look),
    },
    ...datadog,
    ...facebookPixel,
    ...logrocket,
    ...posthog,
  },
  truth: {
    always: [
      'www.datadoghq-browser-agent.com',
      'browser-intake-datadoghq.com',
      'us-assets.i.posthog.com',
      'us.i.posthog.com',
      'cdn.logrocket.io',
      'r.logr-in.com',
      'connect.facebook.net',
      'www.facebook.com',
    ],
  },
};
