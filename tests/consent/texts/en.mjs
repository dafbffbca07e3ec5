export default {
  title: 'We value your privacy',
  text: 'We and our partners use cookies to run this site, measure how it is used and show advertising. You can accept, refuse, or choose.',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Manage preferences',
  save: 'Save my choices',
  close: 'Close',
  heading: 'Cookie preferences',
  labels: {
    necessary: 'Strictly necessary',
    functional: 'Functional',
    analytics: 'Analytics',
    advertising: 'Marketing',
    social: 'Social media',
  },
  about: {
    necessary: 'Needed for the site to work.',
    functional: 'Remember your settings and preferences.',
    analytics: 'Help us understand how visitors use the site (audience measurement).',
    advertising: 'Used to show personalised advertising.',
    social: 'Embedded posts and share buttons of social networks.',
  },
};
