import { browser } from './api.ts';

/** Kinds of document that a site's own code runs in. */
const PAGES = /html|xml/i;
/** Of a page's source the browser never answers (milliseconds). */
const PATIENCE = 500;

/**
 * Whether a tab shows a page, and not a PDF or a picture in the browser's viewer. Where the browser does
 * not tell (it lets us look at few pages of its own), the address has to decide: true.
 */
export async function showsPage(tabId: number): Promise<boolean> {
  const func = () => document.contentType;
  const asked = browser.scripting.executeScript({ target: { tabId }, func }).then(
    ([told]) => typeof told?.result !== 'string' || PAGES.test(told.result),
    () => true,
  );
  const tired = new Promise<true>((done) => setTimeout(() => done(true), PATIENCE));
  return Promise.race([asked, tired]);
}
