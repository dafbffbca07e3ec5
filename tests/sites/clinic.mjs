import { PURPOSES } from './consent-purposes.mjs';
import { cards, lead, ownServer, page } from './page.mjs';
import { googleAds, googleAnalytics } from './third-parties/google.mjs';
import { facebookPixel } from './third-parties/meta.mjs';

const host = 'harbour-clinic.example';
const look = {
  brand: 'Harbour Clinic',
  tagline: 'Skin, allergies, travel medicine',
  accent: '#1f6f78',
  nav: ['Treatments', 'Doctors', 'Appointments'],
};

const purposes = ['analytics', 'advertising'];
const config = {
  privacyPolicyUrl: '/#privacy',
  cookie: { name: 'clinic-consent' },
  purposes: [
    { id: 'necessary', title: 'Necessary', isMandatory: true },
    ...purposes.map((id) => ({ id, title: PURPOSES[id].label, description: PURPOSES[id].text })),
  ],
};

const tail = `<script>window.orejimeConfig = ${JSON.stringify(config)};</script>
<script src="/consent/orejime-standard-en.js"></script>
<template data-purpose="analytics">
<script src="https://www.googletagmanager.com/gtag/js?id=G-CLINIC1"></script>
</template>
<script>
{
  // The mistake this site is here to show: the ad tags wait for an answer, not for a yes.
  const advertise = () => {
    if (window.fbq) return;
    const fbq = (...args) => (fbq.callMethod ? fbq.callMethod(...args) : fbq.queue.push(args));
    fbq.queue = [];
    window.fbq = fbq;
    fbq('init', '9041');
    fbq('track', 'PageView');
    for (const address of [
      'https://connect.facebook.net/en_US/fbevents.js',
      'https://securepubads.g.doubleclick.net/tag/js/gpt.js',
    ]) {
      const script = document.createElement('script');
      script.src = address;
      document.head.append(script);
    }
  };
  const answered = () => document.cookie.includes('clinic-consent=');
  const waitForAnswer = () => (answered() ? advertise() : setTimeout(waitForAnswer, 100));
  waitForAnswer();
}
</script>`;

const head = '<link rel="stylesheet" href="/consent/orejime-standard.css">';
const front = page(look, {
  head,
  tail,
  main: `${lead({
    kicker: 'New',
    title: 'Same-day appointments for rashes and bites',
    text: 'Tell us what it looks like and a doctor calls you back within two hours, also on Saturdays.',
  })}
${cards([
  { title: 'Allergy season begins early', text: 'Hazel is in flower.', href: '/allergies' },
  { title: 'Travelling in spring?', text: 'Six weeks before is the time for vaccines.' },
  { title: 'Meet Dr. Okafor', text: 'Our new dermatologist.' },
])}`,
});
const allergies = page(look, {
  head,
  tail,
  title: 'Allergies - Harbour Clinic',
  main: lead({
    kicker: 'Treatments',
    title: 'Allergy season begins early',
    text: 'Hazel has been in flower since last week. What helps, what does not, and when to see us.',
  }),
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'clinic',
  host,
  title: 'Harbour Clinic',
  describe: 'A clinic that says "declined" and tells Facebook and Google anyway.',
  paths: ['/', '/allergies'],
  routes: {
    [host]: {
      '/': front,
      '/allergies': allergies,
      '/consent/*': { npmFolder: 'orejime/dist' },
      ...ownServer(look),
    },
    ...facebookPixel,
    ...googleAds,
    ...googleAnalytics,
  },
  truth: {
    always: [],
    consent: {
      manager: 'orejime',
      dialog: '.orejime-Banner',
      accept: '.orejime-Banner >> text=Accept',
      refuse: '.orejime-Banner >> text=Decline',
      gated: { analytics: ['www.google-analytics.com'] },
      broken: {
        advertising: [
          'connect.facebook.net',
          'www.facebook.com',
          'securepubads.g.doubleclick.net',
          'ad.doubleclick.net',
        ],
      },
    },
  },
};
