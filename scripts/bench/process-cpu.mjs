// CPU of a browser's whole tree of processes, by what each is for, as /proc tells it. Linux only.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Stat A process, from /proc/<pid>/stat. Times in ticks.
 * @property {number} pid
 * @property {number} parent
 * @property {number} own User and system time of its own.
 * @property {number} ended The same of its children that have ended, and of theirs.
 * @property {number} began When it was started: two processes may have had one number.
 *
 * @typedef {'browser' | 'extension' | 'page' | 'network' | 'rest'} Kind
 * @typedef {Record<Kind | 'all', number>} Cpu Milliseconds since the browser was started.
 */

/** @type {Kind[]} */
const KINDS = ['browser', 'extension', 'page', 'network', 'rest'];

/**
 * @param {string} line
 * @returns {Stat}
 */
export function parseStat(line) {
  // A process may have blanks and brackets in its name.
  const at = line.lastIndexOf(')');
  const fields = line
    .slice(at + 2)
    .split(' ')
    .map(Number);
  // The first after the name is field 3 of proc(5).
  const field = (/** @type {number} */ number) => fields[number - 3];
  return {
    pid: Number.parseInt(line, 10),
    parent: field(4),
    own: field(14) + field(15),
    ended: field(16) + field(17),
    began: field(22),
  };
}

/**
 * What a process of Chromium is for. The browser itself is known by its number, not by this.
 *
 * @param {string} commandLine as in /proc/<pid>/cmdline
 * @returns {Kind}
 */
export function kindOf(commandLine) {
  if (commandLine.includes('--type=renderer'))
    return commandLine.includes('--extension-process') ? 'extension' : 'page';
  return commandLine.includes('network.mojom.NetworkService') ? 'network' : 'rest';
}

/**
 * @param {readonly Stat[]} all
 * @param {number} root
 * @returns {Stat[]} that process and whatever it and its children have started
 */
export function treeOf(all, root) {
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/**
 * Adds up a tree. Who has ended is known by its last look and by what its parent was told: what ended
 * between two looks was a page's, which come and go.
 *
 * @param {readonly (Stat & { kind: Kind })[]} live
 * @param {ReadonlyMap<string, Stat & { kind: Kind }>} known everybody seen so far, by number and start
 * @returns {{ ticks: Cpu, known: Map<string, Stat & { kind: Kind }> }}
 */
export function tally(live, known) {
  const everybody = new Map(known);
  for (const one of live) everybody.set(`${one.pid} ${one.began}`, one);
  const alive = new Set(live.map(({ pid, began }) => `${pid} ${began}`));
  const ticks = Object.fromEntries([...KINDS, 'all'].map((kind) => [kind, 0]));
  let gone = 0;
  for (const [key, { kind, own }] of everybody) {
    ticks[kind] += own;
    ticks.all += own;
    if (!alive.has(key)) gone += own;
  }
  const unseen = Math.max(0, live.reduce((sum, { ended }) => sum + ended, 0) - gone);
  ticks.page += unseen;
  ticks.all += unseen;
  return { ticks: /** @type {Cpu} */ (ticks), known: everybody };
}

const read = (/** @type {string} */ file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** @type {number | undefined} */
let perSecond;

/**
 * @param {number} root the browser's process
 * @returns {(() => Cpu) | null} reads what was used since the start; null where there is no /proc
 */
export function cpuOf(root) {
  if (!existsSync(`/proc/${root}/stat`)) return null;
  perSecond ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const tick = 1000 / perSecond;
  let known = new Map();
  return () => {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => read(`/proc/${pid}/stat`))
      .filter(Boolean)
      .map(parseStat);
    const live = treeOf(all, root).map((one) => {
      // One that has just ended has no command line any more, and keeps what it was.
      const line = read(`/proc/${one.pid}/cmdline`);
      const before = known.get(`${one.pid} ${one.began}`)?.kind ?? 'rest';
      const kind = one.pid === root ? 'browser' : line ? kindOf(line) : before;
      return { ...one, kind };
    });
    const told = tally(live, known);
    known = told.known;
    return /** @type {Cpu} */ (
      Object.fromEntries(Object.entries(told.ticks).map(([kind, ticks]) => [kind, ticks * tick]))
    );
  };
}

/**
 * @param {Cpu | null} before
 * @param {Cpu | null} after
 * @returns {Partial<Cpu>} milliseconds between; nothing where nothing can be read
 */
export const between = (before, after) =>
  before && after
    ? Object.fromEntries(
        Object.entries(after).map(([kind, ms]) => [kind, ms - before[/** @type {Kind} */ (kind)]]),
      )
    : {};
