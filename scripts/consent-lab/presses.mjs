/** What counts as a control. */
const CONTROLS = 'button, a, input, select, label, summary, [role], [onclick], [tabindex]';
const TELL = '__pressed';

/** Tells of every press in any document, trusted or not, before the page hears of it. Runs in the page. */
function listen([controls, tell]) {
  const hear = (event) => {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const control = path.find((node) => node.matches(controls)) ?? path[0];
    const text = control?.value || control?.textContent || control?.tagName || '';
    window[tell](text.trim().replace(/\s+/g, ' ').slice(0, 60));
  };
  for (const type of ['click', 'submit', 'change']) addEventListener(type, hear, true);
}

/**
 * The names of the controls that were pressed on a page; grows while the page is open.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export async function pressesOf(page) {
  /** @type {string[]} */
  const presses = [];
  await page.exposeBinding(TELL, (_source, text) => presses.push(text));
  await page.addInitScript(listen, [CONTROLS, TELL]);
  return presses;
}
