import { browser } from '../../src/adapters/browser/api.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { underWay } from '../under-way.ts';
import { tellBrought } from './carried.ts';
import { closeTab, nest, visitOf } from './documents.ts';
import { note, open } from './journal.ts';
import { beginPage } from './syncs.ts';

/** What the browser tells of a navigation beyond the types that we read it by. */
interface Committed {
  tabId: number;
  frameId: number;
  url: string;
  timeStamp: number;
  documentId?: string;
  parentDocumentId?: string;
  documentLifecycle?: string;
}

/** A visit exists from the moment that its document is committed and shown, and not before. */
export function recordNavigation(): void {
  browser.webNavigation.onCommitted.addListener((raw) => {
    const seen: Committed = raw;
    const { documentId: doc, parentDocumentId: parent } = seen;
    if (doc === undefined) return;
    if (seen.frameId !== 0) {
      nest(doc, parent, seen.tabId);
      return;
    }
    if (seen.documentLifecycle !== undefined && seen.documentLifecycle !== 'active') return;
    const { tabId: tab, url, timeStamp: at } = seen;
    const begun = (visit: Visit | null) => {
      if (!visit) return;
      open(visit, 'page');
      const time = Math.floor(at);
      const told = { detector: 'owner', payload: {}, first: time, last: time } as const;
      note([{ ...told, visit, host: visit.site, source: 'page', part: 'navigation', total: 1 }]);
      beginPage(visit, url);
      tellBrought(visit, url, time);
    };
    // Where the database fails, the page's own report tries again.
    void underWay(visitOf({ tab, doc, url, at }).then(begun, () => undefined));
  });
  browser.tabs.onRemoved.addListener(closeTab);
}
