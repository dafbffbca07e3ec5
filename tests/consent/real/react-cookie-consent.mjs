/** @type {import('../types.mjs').Manager} */
export default {
  title: 'react-cookie-consent',
  packages: [],
  purposes: ['analytics', 'advertising'],
  choice: 'yes-no',
  variants: {
    '': { words: ['Accept', 'Decline'] },
    es: {
      lang: 'es',
      words: ['Aceptar', 'Rechazar'],
      text: 'Utilizamos cookies propias y de terceros para analizar el tráfico y mostrarte publicidad.',
      overlay: true,
    },
    notice: { words: ['I understand', ''], choice: 'notice', purposes: [] },
  },
  entry: ({
    words: [yes, no],
    overlay = false,
    text,
  }) => `import { createRoot } from 'react-dom/client';
import { CookieConsent } from 'react-cookie-consent';
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<CookieConsent location="bottom" cookieName="site-consent" buttonText="${yes}" overlay={${overlay}}
  enableDeclineButton={${!!no}} declineButtonText="${no}" expires={150}>
  ${text ?? 'This website uses cookies to analyse traffic and to show advertising.'} <a href="/#k">?</a></CookieConsent>);`,
  page: () => ({ body: '<script src="/bundle.js"></script>' }),
  dialog: ['.CookieConsent'],
  read: ({ cookie }) => {
    const stored = cookie('site-consent');
    const yes = stored === 'true';
    return { decided: stored !== null, granted: { analytics: yes, advertising: yes } };
  },
  accept: () => [['press', '#rcc-confirm-button']],
  reject: ({ words }) => [['press', words[1] ? '#rcc-decline-button' : '#rcc-confirm-button']],
};
