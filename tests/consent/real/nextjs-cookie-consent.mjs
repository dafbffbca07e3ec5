/** @type {import('../types.mjs').Manager} */
export default {
  title: 'nextjs-cookie-consent, whose buttons are German whatever the text is',
  packages: [],
  purposes: ['analytics', 'advertising'],
  entry: () => `import 'nextjs-cookie-consent/dist/styles/styles.css';
import { createRoot } from 'react-dom/client';
import { ConsentProvider, CookieBanner } from 'nextjs-cookie-consent';
const root = document.createElement('div');
document.body.append(root);
const categories = [{ key: 'analytics', label: 'Analytics' }, { key: 'advertising', label: 'Marketing' }];
createRoot(root).render(<ConsentProvider><CookieBanner categories={categories} content={
  <p>We use cookies to improve your experience. <a href="/#privacy">Learn more</a>.</p>} /></ConsentProvider>);`,
  page: () => ({
    head: '<link rel="stylesheet" href="/bundle.css">',
    body: '<script src="/bundle.js"></script>',
  }),
  dialog: ['.njs-cookie-banner-container'],
  read: ({ json, local }) => {
    const stored = json(local('nextjs-cookie-consent'));
    return {
      decided: stored !== null,
      granted: { analytics: stored?.analytics === true, advertising: stored?.advertising === true },
    };
  },
  accept: () => [['say', 'Alle akzeptieren']],
  reject: () => [['say', 'Nur notwendige']],
};
