import type { Database } from './open.ts';
import { closeUndo } from './undo-store.ts';

/** Where all of our contexts hear that the files are to be opened anew. */
const CHANNEL = 'fairshare-files-anew';
/** Browsers close their files a moment (milliseconds) after nobody has any of our databases open. */
const CLOSED_AFTER = 4000;

/**
 * Has Chromium open its files anew: what it lists of them is written afresh then (`sweep`). Everybody
 * lets go of the database for a moment; whoever reads or writes meanwhile opens it again, so that it is
 * for nothing until nobody does. Firefox has no such list.
 * @param inTurn closes it when nobody is about to write
 */
export async function openFilesAnew(
  db: Database,
  inTurn: (close: () => Promise<void>) => Promise<void> = (close) => close(),
): Promise<void> {
  if (!('userAgentData' in navigator)) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
  await inTurn(() => soon(() => letGo(db)));
  await new Promise((done) => setTimeout(done, CLOSED_AFTER));
  await db.sealed.count();
}

/** In a task of its own: a question that is just being put finds the database open, or finds it closed. */
const soon = (work: () => void): Promise<void> =>
  new Promise((done) => setTimeout(() => done(work())));

/** Lets go of the database whenever its files are to be opened anew. */
export function letGoWhenAsked(db: Database): void {
  new BroadcastChannel(CHANNEL).onmessage = () => letGo(db);
}

/** Closes what is open here; the next question opens it again. */
export function letGo(db: Database): void {
  db.close({ disableAutoOpen: false });
  closeUndo();
}
