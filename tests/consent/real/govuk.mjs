import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';

const FIXTURES = 'node_modules/govuk-frontend/dist/govuk/components/cookie-banner/fixtures.json';
const ENGINE = {
  userPreferences: { cookieName: 'cookie-preferences', cookieExpiry: 365, cookieSecure: true },
  additionalOptions: { deleteUndefinedCookies: false },
  cookieManifest: [
    { categoryName: 'essential', optional: false, cookies: ['session'] },
    { categoryName: 'analytics', cookies: ['_ga', '_gid'] },
  ],
  cookieBanner: {
    class: 'cookie-banner',
    showWithPreferencesForm: true,
    actions: [
      { name: 'accept', buttonClass: 'cookie-banner-accept-button', consent: true },
      { name: 'reject', buttonClass: 'cookie-banner-reject-button', consent: false },
    ],
  },
};

/** GOV.UK's own markup, with the classes by which the engine finds it. */
function markup() {
  const { fixtures } = JSON.parse(readFileSync(path.join(ROOT, FIXTURES), 'utf8'));
  return fixtures
    .find(({ name }) => name === 'default')
    .html.replace('class="govuk-cookie-banner"', 'class="govuk-cookie-banner cookie-banner" hidden')
    .replace('govuk-cookie-banner__message', 'govuk-cookie-banner__message cookie-banner-message')
    .replace(
      /value="(accept|reject)" name="cookies" class="govuk-button"/g,
      'value="$1" name="cookies" class="govuk-button cookie-banner-$1-button"',
    );
}

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'GOV.UK cookie banner with @hmcts/cookie-manager',
  packages: ['govuk-frontend'],
  purposes: ['analytics'],
  entry: () =>
    `import manager from '@hmcts/cookie-manager'; manager.init(${JSON.stringify(ENGINE)})`,
  page: () => ({
    head: '<link rel="stylesheet" href="/npm/govuk-frontend/dist/govuk/govuk-frontend.min.css">',
    body: `<div>${markup()}</div><script src="/bundle.js"></script>`,
  }),
  dialog: ['.govuk-cookie-banner'],
  read: ({ json, cookie }) => {
    const stored = json(cookie('cookie-preferences'));
    return {
      decided: !!stored && 'analytics' in stored,
      granted: { analytics: stored?.analytics === 'on' || stored?.analytics === true },
    };
  },
  accept: () => [['press', '[value=accept]']],
  reject: () => [['press', '[value=reject]']],
};
