/** The boxes of ours on this page, known to every script of ours in its isolated world. */
const world = globalThis as { fairsharePanels?: WeakSet<Element> };

export const addPanel = (host: Element): void =>
  void (world.fairsharePanels ??= new WeakSet()).add(host);

/** What we say on a page is nobody's dialog. */
export const isPanel = (element: Element): boolean => world.fairsharePanels?.has(element) ?? false;
