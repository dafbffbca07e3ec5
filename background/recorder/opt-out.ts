import type { Cookies } from 'webextension-polyfill';
import { browser } from '../../src/adapters/browser/api.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { OPT_OUT_COOKIES, saysNotOptedOut } from '../../src/core/preferences/opt-out.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import { wishFor } from '../state.ts';
import { shownVisits } from './documents.ts';
import { note } from './journal.ts';

/** Consent managers write a default first and what they understood of the signal after it (milliseconds). */
const SETTLED = 2500;

const due = new Map<string, ReturnType<typeof setTimeout>>();

/** A site noted how it understood "do not sell": compared with what it was told, once it has settled. */
export async function checkOptOut({ name, domain }: Cookies.Cookie): Promise<void> {
  if (!(OPT_OUT_COOKIES as readonly string[]).includes(name)) return;
  const site = siteOf(domain.replace(/^\./, ''));
  const [shown] = (await shownVisits())
    .filter(({ visit }) => visit.site === site)
    .sort((a, b) => b.visit.at - a.visit.at);
  if (!shown) return;
  const { visit } = shown;
  clearTimeout(due.get(visit.id));
  due.set(
    visit.id,
    setTimeout(() => {
      due.delete(visit.id);
      compare(visit).catch(() => undefined);
    }, SETTLED),
  );
}

async function compare(visit: Visit): Promise<void> {
  if ((await wishFor(visit.site)).resolved.selling.allow) return;
  const cookies = await browser.cookies.getAll({ domain: visit.site });
  const says = cookies
    .filter(({ name }) => (OPT_OUT_COOKIES as readonly string[]).includes(name))
    .map(({ value }) => saysNotOptedOut(decoded(value)));
  // Where one of its notes got it right, another is a left-over.
  if (!says.includes(true) || says.includes(false)) return;
  const at = Date.now();
  const told = { detector: 'gpc', payload: { what: 'ignored', value: true } } as const;
  note([{ ...told, first: at, last: at, visit, host: visit.site, source: 'wire', add: 1 }]);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
