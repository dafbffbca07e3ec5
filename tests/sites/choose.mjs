/**
 * Answers the demo sites' consent dialogs purpose by purpose, by pressing what a visitor presses.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {(page: Page, purposes: string[], all: string[]) => Promise<void>} Choose
 */

/** The services by which tarteaucitron and Klaro ask, and what each is for. */
const SERVICES = {
  tarteaucitron: {
    functional: ['tawkto'],
    analytics: ['gtag', 'hotjar'],
    advertising: ['facebookpixel'],
    social: ['pinterest'],
  },
  klaro: {
    functional: ['Intercom'],
    analytics: ['Countly'],
    advertising: ['Google ads'],
    social: ['Twitter'],
  },
};

// Toggles are often covered by their own decoration, so they are pressed without aiming.
const press = (/** @type {Page} */ page, /** @type {string} */ selector) =>
  page.locator(selector).dispatchEvent('click');

/**
 * Presses a button until it has the effect: tarteaucitron shows its dialog half a second before it
 * listens to it.
 *
 * @param {Page} page
 * @param {string} button
 * @param {() => Promise<boolean>} done
 */
async function pressUntil(page, button, done) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await done()) return;
    // A dialog that is fading out can no longer be pressed, which is fine.
    await page
      .locator(button)
      .first()
      .click({ timeout: 1000 })
      .catch(() => undefined);
    await page.waitForTimeout(150);
  }
  throw new Error(`pressing ${button} has no effect`);
}

/**
 * Answers the dialog by one of its buttons.
 *
 * @param {Page} page
 * @param {import('./types.mjs').ConsentTruth} consent
 * @param {'accept' | 'refuse'} answer
 */
export function answerAll(page, consent, answer) {
  const dialog = page.locator(consent.dialog).first();
  return pressUntil(page, consent[answer], async () => !(await dialog.isVisible()));
}

/**
 * @param {Page} page
 * @param {string} selector
 * @param {boolean} checked
 */
async function toggle(page, selector, checked) {
  const box = page.locator(selector);
  await box.waitFor({ state: 'attached' });
  if ((await box.isChecked()) !== checked) await box.dispatchEvent('click');
}

/** @type {Record<string, Choose>} */
const managers = {
  async 'vanilla-cookieconsent'(page, purposes, all) {
    await page.click('#cc-main .cm [data-role="show"]');
    for (const purpose of all) {
      await toggle(page, `#cc-main .pm input[value="${purpose}"]`, purposes.includes(purpose));
    }
    await page.click('#cc-main .pm [data-role="save"]');
  },
  async tarteaucitron(page, purposes, all) {
    const panel = page.locator('#tarteaucitronClosePanel');
    await pressUntil(page, '#tarteaucitronCloseAlert', () => panel.isVisible());
    for (const purpose of all) {
      for (const service of SERVICES.tarteaucitron[/** @type {'analytics'} */ (purpose)]) {
        await press(page, `#${service}${purposes.includes(purpose) ? 'Allowed' : 'Denied'}`);
      }
    }
    await page.click('#tarteaucitronClosePanel');
  },
  async 'porsche-cookie-consent-banner'(page, purposes, all) {
    await page.click('text=Cookie settings');
    const labels = { analytics: 'Analytics', advertising: 'Advertising', social: 'Social media' };
    for (const purpose of all) {
      const label = labels[/** @type {'analytics'} */ (purpose)];
      await toggle(page, `[id="check-category-${label}"]`, purposes.includes(purpose));
    }
    await page.click('.btn_persist_selection');
  },
  async klaro(page, purposes, all) {
    await page.click('.klaro .cn-learn-more');
    for (const purpose of all) {
      for (const service of SERVICES.klaro[/** @type {'analytics'} */ (purpose)]) {
        await toggle(page, `[id="service-item-${service}"]`, purposes.includes(purpose));
      }
    }
    await page.click('.klaro .cookie-modal .cm-btn-accept');
  },
  async orejime(page, purposes, all) {
    await page.click('.orejime-Banner >> text=Configure');
    for (const purpose of all) {
      await toggle(page, `#orejime-purpose-${purpose}`, purposes.includes(purpose));
    }
    await page.click('.orejime-Modal-saveButton');
  },
};

/**
 * Grants exactly the given purposes in the dialog that the site shows.
 *
 * @param {Page} page
 * @param {import('./types.mjs').ConsentTruth} consent
 * @param {string[]} purposes
 */
export async function grantOnly(page, consent, purposes) {
  const all = [...new Set([...Object.keys(consent.gated), ...Object.keys(consent.broken)])];
  await managers[consent.manager](page, purposes, all);
}
