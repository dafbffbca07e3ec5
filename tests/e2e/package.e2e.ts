import { expect, test, type Fairshare } from './fairshare.ts';

interface DeveloperPrivate {
  getExtensionInfo(id: string): Promise<{
    manifestErrors: { message: string }[];
    runtimeErrors: { message: string }[];
  }>;
  reload(id: string, options: object): Promise<void>;
  onItemStateChanged: {
    addListener(hear: (change: { item_id: string; event_type: string }) => void): void;
  };
}

/** What Chromium's own page of extensions says of ours, once it has been loaded anew before its eyes. */
async function complaints({ browser }: Fairshare): Promise<string[]> {
  const page = await browser.page();
  await page.goto('chrome://extensions/');
  return page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    const loaded = new Promise<void>((done) =>
      developerPrivate.onItemStateChanged.addListener((change) => {
        if (change.item_id === id && change.event_type === 'LOADED') done();
      }),
    );
    // Errors of packages named at the browser's start are shown to nobody; of this way they are.
    await developerPrivate.reload(id, { failQuietly: true, populateErrorForUnpacked: true });
    await loaded;
    const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(id);
    return [...manifestErrors, ...runtimeErrors].map(({ message }) => message);
  }, browser.extensionId);
}

test('Chromium has nothing to say against the package', async ({ fairshare }) => {
  expect(await complaints(fairshare)).toEqual([]);
});

test.describe('with a permission that is none', () => {
  test.use({ granted: ['nonsense'] });

  test('Chromium says so', async ({ fairshare }) => {
    expect(await complaints(fairshare)).toEqual(["Permission 'nonsense' is unknown."]);
  });
});
