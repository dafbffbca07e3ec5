import { ownFile } from '../own-file.ts';
import type { MaintainedRule } from '../../src/core/consent/maintained/rule.ts';
import { rulesFor, type RuleTable } from '../../src/core/consent/maintained/table.ts';

let known: Promise<RuleTable> | null = null;

/** The maintained rules that may be tried on a page, read with the first dialog of a worker's life. */
export async function rulesOn(url: string, inFrame: boolean): Promise<MaintainedRule[]> {
  // A broken file has no rules, and is tried again.
  known ??= ownFile<RuleTable>('consent-rules').catch(() => {
    known = null;
    return { anywhere: [], onSites: [] };
  });
  return rulesFor(await known, url, inFrame);
}
