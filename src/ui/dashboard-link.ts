import { browser } from '../adapters/browser/api.ts';

type Place = 'sites' | 'receipts' | 'changes' | 'preferences' | 'my-data' | 'help' | 'welcome';

const page = browser.runtime.getURL('dashboard/index.html');

/** Addresses of the dashboard's views, good from every page of ours. */
export const linkTo = (place: Place): string => `${page}#/${place}`;
export const linkToSite = (site: string): string => `${page}#/site/${encodeURIComponent(site)}`;
export const linkToReceipt = (id: string): string => `${page}#/receipt/${encodeURIComponent(id)}`;
