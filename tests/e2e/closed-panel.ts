import { expect, type Page } from '@playwright/test';

// What is drawn in closed shadow trees is read as a screen reader does, and pressed where it stands.

interface Node {
  role: { value: string };
  name?: { value: string };
  backendDOMNodeId?: number;
}

/** What a screen reader finds on a page, closed shadow trees too. */
async function heard(tab: Page): Promise<Node[]> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes as unknown as Node[];
}
export const namesOf = async (tab: Page, role: string) =>
  (await heard(tab)).filter((one) => one.role.value === role).map((one) => one.name?.value ?? '');

/** Where a button stands that no script of a page can find: its middle. */
async function placeOf(tab: Page, name: string): Promise<[x: number, y: number]> {
  const button = (await heard(tab)).find(
    (one) => one.role.value === 'button' && one.name?.value === name,
  );
  if (button?.backendDOMNodeId === undefined) throw new Error(`no button ${name}`);
  const session = await tab.context().newCDPSession(tab);
  const about = { backendNodeId: button.backendDOMNodeId };
  const { model } = await session.send('DOM.getBoxModel', about);
  await session.detach();
  const [x = 0, y = 0] = model.border;
  return [x + model.width / 2, y + model.height / 2];
}

/** Presses it. */
export async function press(tab: Page, name: string): Promise<void> {
  await tab.mouse.click(...(await placeOf(tab, name)));
}

/** Waits for it and lays the pointer on it: what would go by itself stays for as long. */
export async function hold(tab: Page, name: string): Promise<void> {
  await expect(async () => tab.mouse.move(...(await placeOf(tab, name)))).toPass();
}
