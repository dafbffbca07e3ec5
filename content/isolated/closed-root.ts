/** Only extensions are given these: Chromium by a function of theirs, Firefox by a property. */
type Opener = (element: HTMLElement) => ShadowRoot | null;
let opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } }).chrome?.dom
  ?.openOrClosedShadowRoot;

/** Asked once: a property that is not there costs each element of a page a long look for it. */
const gives = 'openOrClosedShadowRoot' in Element.prototype;

/** What Firefox tells of an element's shadow root; undefined in other browsers. */
export const givenRoot = (element: Element): ShadowRoot | null | undefined =>
  gives
    ? (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
    : undefined;

/** The shadow root of an element, also one that is closed to the page's scripts; null where it has none. */
export function closedRoot(element: HTMLElement): ShadowRoot | null {
  const given = givenRoot(element);
  if (given !== undefined) return given;
  try {
    return opener?.(element) ?? null;
  } catch {
    // The extension was updated: the page is no longer ours, and asking again would fail each time.
    opener = undefined;
    return null;
  }
}
