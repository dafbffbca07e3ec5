import { textHash } from '../../src/core/consent/dialog.ts';
import { spread } from '../../src/core/pipeline/spread.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { TooEarly, type Handlers } from '../router.ts';
import { isOn, settings } from '../state.ts';
import { docOf, nest, visitAround, visitOf } from './documents.ts';
import { lessStoppedElsewhere } from './stopped-elsewhere.ts';
import { lessStopped } from './stopped.ts';
import { flush, note, noteDomain, open, stored, type Entry } from './journal.ts';

/** Takes what content scripts saw; answers when it is stored, so that they can forget it. */
export function recordPages(): Pick<Handlers, 'content>background.observed'> {
  return {
    async 'content>background.observed'({ told, timeOrigin, late = false }, sender) {
      const tab = sender.tab.id;
      if (tab === undefined || sender.tab.incognito !== false) return { kept: false };
      if (!(await isOn())) return { kept: false, mute: (await settings()).started };
      if (sender.documentLifecycle === 'prerender') throw new TooEarly('not active yet');
      const doc = docOf(sender, timeOrigin);
      const leaving = (sender.documentLifecycle ?? 'active') !== 'active';
      const top = (sender.frameId ?? 0) === 0;
      const url = sender.url ?? '';
      const visit = top
        ? await visitOf({ tab, doc, url, at: timeOrigin, leaving })
        : await visitAround(doc, tab, leaving);
      if (!visit) return { kept: false };
      if (!top) nest(doc, visit.doc, tab);
      // Of a page that was there before us only its requests are known.
      open(visit, ...(late ? [] : (['page'] as const)));
      const by = webHost(url) ?? webHost((sender as { origin?: string }).origin ?? '');
      const host = by ?? visit.site;
      const left = await lessStoppedElsewhere(await lessStopped(told, visit.site, by), visit.site);
      note(
        left.flatMap(spread).map(({ total, first, last, ...signal }): Entry => ({
          detector: signal.detector,
          payload: signal.payload,
          first: Math.round(first),
          last: Math.round(last),
          visit,
          host,
          source: 'page',
          part: textHash(doc),
          total,
        })),
      );
      for (const { detector, payload } of left) {
        const named = detector === 'request' && (payload as { host?: unknown } | null)?.host;
        if (typeof named === 'string') noteDomain(visit, named);
      }
      if (!top) noteDomain(visit, siteOf(host));
      // The last words of a page are not told again.
      await (leaving ? flush() : stored());
      return { kept: true };
    },
  };
}
