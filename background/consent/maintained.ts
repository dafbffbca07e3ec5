import { ownFile } from '../own-file.ts';
import { rulesFor, type MaintainedRule } from '../../src/core/consent/maintained/rule.ts';

let known: Promise<readonly MaintainedRule[]> | null = null;

/** The maintained rules that may be tried on a page, read with the first dialog of a worker's life. */
export async function rulesOn(url: string, inFrame: boolean): Promise<MaintainedRule[]> {
  // A broken file has no rules, and is tried again.
  known ??= ownFile<MaintainedRule[]>('consent-rules').catch(() => {
    known = null;
    return [];
  });
  return rulesFor(await known, url, inFrame);
}
