import { classifyField } from '../../src/core/forms/classify-field.ts';
import { isForAnother, isPersonal } from '../../src/core/leaks/known.ts';
import type { KnownFrom } from '../../src/core/leaks/known-from.ts';
import { isEmail } from '../../src/core/leaks/shape.ts';
import type { DataKind } from '../../src/core/model/data-kind.ts';
import type { Ask } from '../../src/core/protocol/messages.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import type { PageSender } from '../router.ts';
import { listenTo } from './contents.ts';
import { keepPool, putField, type Pool } from './pool.ts';

type Told = Ask<'content>background.typed'>['fields'][number];
export type Known = Told & { known: KnownFrom };

export const isKnown = (told: Told): told is Known => told.known !== undefined;

/** A tab is listened to for so long after its page told what it knows, and after each load (milliseconds). */
const AFTER_KNOWN = 60_000;

/** A document may hold what the person typed in a field, and what had been in it. */
const idOf = (sender: PageSender, field: number): string =>
  `${sender.documentId ?? sender.frameId} known ${field}`;

/**
 * Puts what a site knows of the person beside what they typed: the same memory, for the same time, to be
 * recognised in what leaves the site. A frame of somebody else knows for itself and not for the site.
 *
 * @returns whether any of it is theirs, as far as can be told
 */
export async function takeKnown(
  pool: Pool,
  fields: readonly Known[],
  sender: PageSender,
  now: number,
): Promise<boolean> {
  const { site } = pool.visit;
  const frame = webHost(sender.url ?? '');
  if (frame !== null && siteOf(frame) !== site) return false;
  const before = pool.fields.length;
  for (const { field, about, value, known } of fields) {
    const data = kindOf(about, value, known);
    if (data === null || !isPersonal(data, value, site)) continue;
    const id = idOf(sender, field);
    putField(
      pool,
      { id, data, written: false, value, known: { site, from: known, sentAt: [] } },
      now,
    );
  }
  if (pool.fields.every((one) => one.known?.site !== site)) return false;
  listenTo(pool.tab, now + AFTER_KNOWN, pool.worker ? site : null);
  if (pool.fields.length > before) await keepPool(pool);
  return true;
}

/** The person sent a form with something that the site had filled in: theirs to send. */
export function sentAlong(pool: Pool, sender: PageSender, field: number, at: number): void {
  const sent = pool.fields.find(({ id }) => id === idOf(sender, field))?.known;
  if (sent) sent.sentAt = [...sent.sentAt, at].slice(-10);
}

/** Who signs in with an address of e-mail is often asked for a name. */
const ACCOUNT = /user|login|account|benutzer|utilisateur|usuario|utente|gebruiker|kullan/i;

/** What a known value is; null where its field says that it is of something or somebody else. */
function kindOf(about: Known['about'], value: string, from: KnownFrom): DataKind | null {
  if (from !== 'field') return isEmail(value) ? 'email' : null;
  if (isForAnother(about)) return null;
  // What is not shown is described by its name alone.
  const type = about.type === 'hidden' ? 'text' : about.type;
  const asked = classifyField({ ...about, type });
  if (!isEmail(value)) return asked === 'phone' ? 'phone' : null;
  const named = ACCOUNT.test(`${about.names} ${about.autocomplete} ${about.label}`);
  return asked === 'email' || (asked === null && named) ? 'email' : null;
}
