import { expect, test } from './fairshare.ts';

const HOST = 'later-told.example';

/** Follows the published interface of Usercentrics 3, where everything is a promise. */
const manager = (details: string) => `
  const services = {
    uc: { name: 'Manager', category: 'essential', essential: true, given: true },
    mm: { name: 'Matomo', category: 'statistics', essential: false, given: false },
    px: { name: 'Pixel', category: 'marketing', essential: false, given: true },
  };
  const later = (value) => new Promise((done) => setTimeout(() => done(value), 30));
  let required = true;
  const tell = () => ({
    consent: { required },
    services: Object.fromEntries(Object.entries(services).map(([id, { given, ...one }]) => [
      id, { ...one, consent: { given } },
    ])),
  });
  window.__ucCmp = {
    getConsentDetails: () => ${details},
    denyAllConsents() {
      for (const one of Object.values(services)) one.given = one.essential;
      return later();
    },
    updateServicesConsents(told) {
      for (const { id, consent } of told) services[id].given = consent;
      return later();
    },
    saveConsents() {
      required = false;
      window.saved = Object.keys(services).filter((id) => services[id].given);
      return later();
    },
    closeCmp() {
      document.getElementById('banner').hidden = true;
      return later();
    },
  };
  addEventListener('unhandledrejection', () => { window.rejected = true; });
  dispatchEvent(new Event('UC_UI_INITIALIZED'));
`;
const page = (details: string) => `<!doctype html><title>Notes</title><h1>Notes</h1>
  <div id="banner" role="dialog">We use cookies.</div><script>${manager(details)}</script>`;

test.use({
  extraSites: [
    {
      id: 'later-told',
      host: HOST,
      title: 'Notes',
      describe: '',
      paths: ['/', '/failing'],
      routes: {
        [HOST]: {
          '/': page('later(tell())'),
          '/failing': page('Promise.reject(new Error("the page its own"))'),
        },
      },
      truth: { always: [] },
    },
  ],
});

test('a manager that tells everything by promises is set purpose by purpose', async ({
  fairshare,
}) => {
  await fairshare.start();
  await fairshare.ask('ui>background.prefer', {
    scope: 'everywhere',
    purpose: 'analytics',
    allow: true,
  });
  const tab = await fairshare.visit(`https://${HOST}/`);
  await expect(tab.locator('#banner')).toBeHidden();
  expect(await tab.evaluate('window.saved')).toEqual(['uc', 'mm']);
  await expect
    .poll(async () => (await fairshare.rows('receipts')).map((row) => row['manager']))
    .toEqual(['usercentrics-3']);
});

test('a manager whose promises fail is left alone, and its page sees nothing of us', async ({
  fairshare,
}) => {
  await fairshare.start();
  const tab = await fairshare.visit(`https://${HOST}/failing`);
  await fairshare.sites.untilQuiet();
  await expect(tab.locator('#banner')).toBeVisible();
  expect(await tab.evaluate('window.saved ?? null')).toBeNull();
  expect(await tab.evaluate('window.rejected ?? false')).toBe(false);
});
