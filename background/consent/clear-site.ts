import { browser, native } from '../../src/adapters/browser/api.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';

/** Firefox asks for host names, Chromium for origins; each throws at what the other one knows. */
const BY_HOST = 'getBrowserInfo' in browser.runtime;
const KINDS = { cookies: true, indexedDB: true, localStorage: true, serviceWorkers: true };

/**
 * Deletes a site's cookies and storage, on all of its hosts that are known from its cookies and open tabs.
 * Needs the permission `browsingData`. @returns whether no cookie of the site is left
 */
export async function clearSite(site: string): Promise<boolean> {
  try {
    const hosts = await hostsOf(site);
    if (BY_HOST) await browser.browsingData.remove({ hostnames: hosts }, KINDS);
    else {
      const origins = hosts.flatMap((host) => [`https://${host}`, `http://${host}`]);
      const [first, ...others] = origins;
      if (first === undefined) return false;
      await native.browsingData.remove(
        { origins: [first, ...others] },
        { ...KINDS, cacheStorage: true, fileSystems: true },
      );
    }
    await removeCookies(site);
    return (await cookiesOf(site)).length === 0;
  } catch {
    return false;
  }
}

async function hostsOf(site: string): Promise<string[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const open = tabs.map(({ url }) => webHost(url ?? '') ?? '');
  const named = (await cookiesOf(site)).map(({ domain }) => domain.replace(/^\./, ''));
  return [...new Set([site, `www.${site}`, ...named, ...open.filter((h) => siteOf(h) === site)])];
}

const cookiesOf = (site: string) => native.cookies.getAll({ domain: site, partitionKey: {} });

/** What is left of them: some are kept apart by the site around. */
async function removeCookies(site: string): Promise<void> {
  for (const { name, domain, path, secure, storeId, partitionKey } of await cookiesOf(site)) {
    const url = `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path}`;
    await native.cookies.remove({ url, name, storeId, ...(partitionKey ? { partitionKey } : {}) });
  }
}
