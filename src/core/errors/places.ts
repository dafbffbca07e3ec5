/** Places kept of one error, innermost first. */
export const MOST_PLACES = 4;
const MOST_READ = 8000;

/** A file of ours, a line and a column in it, as browsers print them. */
const OWN_FILE =
  /^((?:background|content|popup|assets|dashboard)\/[A-Za-z0-9_-]{1,40}(?:\.svelte)?\.js):(\d{1,6}):(\d{1,7})(?=\D|$)/;

/**
 * Where in our own files an error came from, like `background/index.js:1:2345`: of a stack as browsers
 * print it only what lies under `origin` (`chrome-extension://…/`). Files of pages are left out.
 */
export function placesOf(stack: unknown, origin: string): string[] {
  if (typeof stack !== 'string' || origin === '') return [];
  const places: string[] = [];
  for (const line of stack.slice(0, MOST_READ).split('\n')) {
    const at = line.indexOf(origin);
    const found = at < 0 ? null : OWN_FILE.exec(line.slice(at + origin.length));
    if (!found) continue;
    places.push(found[0]);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}
