import { browser } from './api.ts';

/** Kinds of document that a site's own code runs in. */
const PAGES = /html|xml/i;
/** Of a page's source the browser never answers (milliseconds). */
const PATIENCE = 500;

export interface Shown {
  /** A page, and not a PDF or a picture in the browser's viewer. */
  isPage: boolean;
  /** It was there before this version of the extension: what it has done so far, nobody saw. */
  isOlder: boolean;
}

/** Where the browser does not tell (it lets us look at few pages of its own), the address decides. */
const UNTOLD: Shown = { isPage: true, isOlder: false };

/** What a tab shows. Never throws, and never waits long. */
export async function lookAt(tabId: number): Promise<Shown> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: look }).then(
    ([told]) => {
      const { type, watched } = (told?.result ?? {}) as Partial<ReturnType<typeof look>>;
      return typeof type === 'string'
        ? { isPage: PAGES.test(type), isOlder: watched !== true }
        : UNTOLD;
    },
    () => UNTOLD,
  );
  const tired = new Promise<Shown>((done) => setTimeout(() => done(UNTOLD), PATIENCE));
  return Promise.race([asked, tired]);
}

/** Runs in the page's isolated world, where `content/isolated.ts` leaves its mark. */
function look(): { type: string; watched: boolean } {
  const world = globalThis as { fairshare?: true; fairshareLate?: true };
  return {
    type: document.contentType,
    watched: world.fairshare === true && world.fairshareLate !== true,
  };
}
