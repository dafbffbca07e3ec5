/**
 * How the figures are printed.
 *
 * @import { Row } from './run.mjs'
 */
import { beside } from './beside.mjs';
import { dialogSums, tally } from './tally.mjs';

const ms = (/** @type {number | null} */ value) => (value === null ? '-' : `${value}`);
const groups = (rows, key) => (Map.groupBy ? Map.groupBy(rows, key) : grouped(rows, key));

/** For runtimes without `Map.groupBy`. */
function grouped(rows, key) {
  const made = new Map();
  for (const row of rows) made.set(key(row), [...(made.get(key(row)) ?? []), row]);
  return made;
}

/** @param {any[]} rows of one manager. */
function managerCells(rows) {
  const { asked, right, wrongGrants, tooLittle, hidden, notDone, median, flash } = dialogSums(rows);
  const layers = [...new Set(rows.flatMap(({ layer }) => layer ?? []))].sort();
  const undone = tooLittle + hidden + notDone;
  return [asked, right, wrongGrants, undone, ms(median), ms(flash), layers.join(' ') || '-'];
}

const HEAD = ['manager', 'asked', 'right', 'wrong grants', 'not done', 'ms', 'flash ms', 'layer'];

/** @param {Row[]} rows */
function managers(rows) {
  const asked = rows.filter(({ kind, choice }) => kind === 'dialog' && choice !== 'notice');
  return [...groups(asked, ({ family }) => family)].map(([name, own]) => [
    name,
    ...managerCells(own),
  ]);
}

/** @param {any[][]} table */
function aligned(table) {
  const widths = table[0].map((_, at) => Math.max(...table.map((row) => String(row[at]).length)));
  return table
    .map((row) =>
      row
        .map((cell, at) => String(cell).padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {any[][]} table First row is the head. */
const piped = ([head, ...body]) =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');

const TOTALS = [
  'wish',
  'layers',
  'dialogs',
  'right',
  '%',
  'wrong grants',
  'too little',
  'hidden only',
  'not done',
  'median ms',
  'p95 ms',
];

/** One row for each wish and set of layers. */
function totals(rows) {
  const asked = rows.filter(({ kind }) => kind === 'dialog');
  return [...groups(asked, ({ profile, layers }) => `${profile}|${layers}`)].map(([key, own]) => {
    const sums = dialogSums(own);
    const share = sums.asked ? ((100 * sums.right) / sums.asked).toFixed(0) : '-';
    const { wrongGrants, tooLittle, hidden, notDone, median, p95 } = sums;
    const parts = [wrongGrants, tooLittle, hidden, notDone, ms(median), ms(p95)];
    return [...key.split('|'), sums.asked, sums.right, share, ...parts];
  });
}

/** @param {Row[]} rows */
function others(rows) {
  const { notices, decoys, walls, liars, honest, trouble } = tally(rows);
  return [
    notices.all ? `notices gone: ${notices.gone} of ${notices.all}` : '',
    decoys.all ? `decoys pressed: ${decoys.pressed} of ${decoys.all}` : '',
    walls.all
      ? `walls: ${walls.pressed} of ${walls.all} pressed, ${walls.handedOver} handed over`
      : '',
    liars.all ? `lying sites found out: ${liars.flagged} of ${liars.all}` : '',
    honest.all ? `honest sites accused: ${honest.flagged} of ${honest.all}` : '',
    trouble ? `pages in trouble: ${trouble}` : '',
  ].filter(Boolean);
}

/** @param {Row[]} rows */
export function describe(rows) {
  const table = managers(rows);
  const parts = [
    table.length ? aligned([HEAD, ...table]) : '',
    table.length ? aligned([TOTALS, ...totals(rows)]) : '',
    others(rows).join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** @param {Row[]} rows */
export function markdown(rows) {
  const list = others(rows).map((text) => `- ${text}`);
  return [piped([TOTALS, ...totals(rows)]), list.join('\n'), piped([HEAD, ...managers(rows)])]
    .filter(Boolean)
    .join('\n\n');
}

const SIDE = [
  'wish',
  'extension',
  'dialogs',
  'right',
  'wrong grants',
  'too little',
  'hidden only',
  'not done',
  'median ms',
  'p95 ms',
];
const AGAINST = ['wish', 'peer', 'median ratio', 'both right', 'ours ms', 'theirs ms', 'ratio'];

/**
 * Ours beside its peers; empty without any.
 *
 * @param {Row[]} rows Of all extensions.
 * @param {boolean} asMarkdown
 */
export function sideBySide(rows, asMarkdown) {
  const wishes = beside(rows);
  if (wishes.every(({ peers }) => peers.length === 0)) return '';
  const drawn = asMarkdown ? piped : aligned;
  const sums = wishes.flatMap(({ profile, sums }) =>
    sums.map((one) => [
      ...[profile, one.name, one.asked, one.right, one.wrongGrants, one.tooLittle, one.hidden],
      ...[one.notDone, ms(one.median), ms(one.p95)],
    ]),
  );
  const times = wishes.flatMap(({ profile, peers }) =>
    peers.map((one) => [
      ...[profile, one.name, ms(one.ratio), one.both, ms(one.oursBoth), ms(one.peersBoth)],
      ms(one.ratioBoth),
    ]),
  );
  const only = wishes.flatMap(({ profile, peers }) =>
    peers
      .filter(({ onlyThem }) => onlyThem.length > 0)
      .map(
        ({ name, onlyThem }) => `- right with ${name} alone (${profile}): ${onlyThem.join(', ')}`,
      ),
  );
  return [drawn([SIDE, ...sums]), drawn([AGAINST, ...times]), only.join('\n')]
    .filter(Boolean)
    .join('\n\n');
}
