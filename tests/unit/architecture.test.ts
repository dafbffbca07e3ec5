import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_APIS } from '../../src/core/consent/page-api/index.ts';
import { RULES } from '../../src/core/consent/rules/index.ts';
import { WATCHES } from '../../src/core/watches/index.ts';
import { DETECTOR_IDS, detectors } from '../../src/core/detectors/index.ts';
import { FACTORS } from '../../src/core/score/score.ts';
import {
  bareCode,
  codeIn,
  filesIn,
  importsOf,
  namesReadIn,
  PRODUCT,
  reachedFrom,
  read,
  ROOT,
} from './sources.ts';

const ENTRIES = ['background', 'content', 'popup', 'dashboard'];
const PAGES = ['popup', 'dashboard', 'src/ui'];
/** Files of a list that break a rule: a failing test names them. */
const breaking = (files: string[], breaks: (path: string) => unknown) =>
  files.flatMap((path) => {
    const why = breaks(path);
    return (Array.isArray(why) ? why.length > 0 : why) ? [`${path}: ${String(why)}`] : [];
  });

/** What each layer may import: folders of ours, packages at run time. Types of packages are free. */
const LAYERS: [layer: string, folders: string[], packages: string[]][] = [
  ['src/core', ['src/core'], ['valibot', 'tldts']],
  ['src/adapters/browser', ['src/core', 'src/adapters'], []],
  ['src/adapters/db', ['src/core', 'src/adapters'], ['dexie', 'fake-indexeddb']],
  ['src/adapters/lock', ['src/core', 'src/adapters'], []],
  ['src/adapters/backup', ['src/core', 'src/adapters'], ['fflate']],
  ['src/adapters/suffixes', ['src/core', 'src/adapters'], []],
  ['src/adapters/i18n', ['src/core', 'src/adapters', 'public/_locales'], []],
  ['src/ui', ['src/core', 'src/adapters', 'src/ui'], ['svelte', 'dexie']],
  ...ENTRIES.map((entry): [string, string[], string[]] => [
    entry,
    ['src/', entry],
    PAGES.includes(entry) ? ['svelte'] : [],
  ]),
];

/**
 * What requests are coded by is no purpose of ours: hashes, packing and lz-string come from libraries,
 * all pure, and only where leaks are looked for (which no page and no content script reaches).
 */
const CODINGS = ['@noble', 'fflate', 'lz-string'];
/** What plots are drawn with: the shapes and scales only, and only where plots are. */
const DRAWING = ['d3-sankey', 'd3-scale', 'd3-shape'];
const mayAlso = (path: string, name: string) =>
  (path.startsWith('src/core/leaks/') && CODINGS.includes(name)) ||
  (path.startsWith('dashboard/plots/') && DRAWING.includes(name));

describe('imports', () => {
  it.each(LAYERS)('of %s stay within %j and %j', (layer, folders, packages) => {
    const files = codeIn(layer);
    expect(files.length).toBeGreaterThan(0);
    const strays = breaking(files, (path) =>
      importsOf(path).flatMap(({ target, typeOnly }) => {
        const own = existsSync(join(ROOT, target)) && target.includes('/');
        if (own) return folders.some((folder) => target.startsWith(folder)) ? [] : [target];
        const name = target.split('/')[0] ?? '';
        return typeOnly || packages.includes(name) || mayAlso(path, name) ? [] : [target];
      }),
    );
    expect(strays).toEqual([]);
  });

  it('leave no file of src outside these layers', () => {
    const layers = LAYERS.map(([layer]) => `${layer}/`);
    expect(codeIn('src').filter((path) => !layers.some((layer) => path.startsWith(layer)))).toEqual(
      [],
    );
  });

  it('name files that are there', () => {
    const missing = breaking(codeIn(...PRODUCT), (path) =>
      importsOf(path).flatMap(({ target }) =>
        target.includes('/') &&
        /\.\w+$/.test(target) &&
        !target.startsWith('@') &&
        !existsSync(join(ROOT, target))
          ? [target]
          : [],
      ),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    'content/main.ts',
    'content/main-top.ts',
    'content/isolated.ts',
    'content/words.ts',
    'content/reader.ts',
    'content/signal.ts',
    'content/never.ts',
    'content/toast.ts',
    'content/quiet.ts',
  ])('bring nothing heavy into every page through %s', (entry) => {
    const reached = [...reachedFrom(entry)];
    const heavy = ['tldts', 'dexie', 'svelte'];
    expect(reached.filter((name) => heavy.includes(name))).toEqual([]);
    expect(reached.filter((name) => /^src\/(?:adapters|ui)\//.test(name))).toEqual([]);
  });

  it.each([
    'content/main.ts',
    'content/main-top.ts',
    'content/isolated.ts',
    'content/never.ts',
    'content/toast.ts',
  ])('bring no schemas into %s', (entry) => {
    expect(reachedFrom(entry)).not.toContain('valibot');
  });

  it.each(['content/main.ts', 'content/main-top.ts', 'content/isolated.ts'])(
    'bring no codings into %s',
    (entry) => {
      const reached = [...reachedFrom(entry)];
      expect(reached.filter((name) => CODINGS.includes(name.split('/')[0] ?? ''))).toEqual([]);
    },
  );

  it('are followed through several files', () => {
    expect(reachedFrom('background/index.ts')).toContain('tldts');
    expect(reachedFrom('background/index.ts')).toContain('valibot');
    expect(reachedFrom('content/isolated.ts')).not.toContain('valibot');
  });
});

describe('the core', () => {
  const SURROUNDINGS = [
    'chrome',
    'browser',
    'indexedDB',
    'document',
    'window',
    'self',
    'globalThis',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'performance',
    'crypto',
    'fetch',
    'process',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'console',
    'Date.now',
    'Math.random',
    'new Date()',
    'Date()',
  ];

  it('knows no browser, no clock and no chance', () => {
    const strays = breaking(codeIn('src/core'), (path) => {
      const names = namesReadIn(path);
      return SURROUNDINGS.filter((name) => names.has(name));
    });
    expect(strays).toEqual([]);
  });

  it('is told apart by this reader from what may know them', () => {
    expect(namesReadIn('src/adapters/db/export.ts')).toContain('new Date()');
    expect(namesReadIn('background/commands.ts')).toContain('Date.now');
    expect(namesReadIn('content/isolated.ts')).toContain('window');
  });
});

describe('the product', () => {
  const product = codeIn(...PRODUCT);

  // Names of functions of the page that are watched stand in strings: nothing is called by them.
  const called = (path: string) =>
    bareCode(path).replace(/'(?:(?:[gs]et )?[A-Za-z]+\.prototype\.\w+|WebSocket)'/g, '');

  it('sends nothing anywhere', () => {
    const senders =
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bnew\s+RTCPeerConnection\b/;
    const strays = breaking(codeIn('content', ...PAGES), (path) => senders.exec(called(path)));
    expect(strays).toEqual([]);
    // The one file that may read a file of the extension's own.
    expect(breaking(product, (path) => senders.exec(called(path))?.[0])).toEqual([
      'background/own-file.ts: fetch(',
    ]);
    expect(bareCode('background/own-file.ts').match(/\bfetch\s*\([^)]*\)/g)).toEqual([
      'fetch(`/data/${name}.json`)',
    ]);
  });

  it('renders recorded text as text and runs no strings', () => {
    const sinks =
      /\{@html|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\s*\(|new Function\b|\bsrcdoc\s*=|setAttribute\('srcdoc/;
    expect(breaking(product, (path) => sinks.exec(called(path)))).toEqual([]);
  });

  it('opens no page of others', () => {
    expect(breaking(product, (path) => /\bwindow\.open\s*\(/.exec(bareCode(path)))).toEqual([]);
  });
});

describe('files', () => {
  const all = filesIn('.');
  const code = all.filter(
    (path) => /\.(?:ts|svelte|mjs|css)$/.test(path) && !path.startsWith('tests/fixtures/'),
  );

  it('have at most 300 lines', () => {
    const long = breaking(code, (path) => {
      const lines = read(path).trimEnd().split('\n').length;
      return lines > 300 ? lines : null;
    });
    expect(long).toEqual([]);
  });

  it('are named by what they do', () => {
    const vague = /^(?:utils?|helpers?|misc|common|managers?|stuff)\b/i;
    expect(all.filter((path) => path.split('/').some((part) => vague.test(part)))).toEqual([]);
  });

  it('need nothing from outside the project', () => {
    // Put together here, so that this file does not name it either.
    const outside = new RegExp(['\\.\\.', 'shared\\b'].join('/'));
    const texts = all.filter((path) => statSync(join(ROOT, path)).size < 2e6);
    expect(texts.length).toBeGreaterThan(100);
    expect(breaking(texts, (path) => outside.exec(read(path)))).toEqual([]);
  });
});

/** Every file of a folder but those that hold it together. */
const members = (folder: string, ...others: string[]) =>
  filesIn(folder).filter((path) => path.endsWith('.ts') && !others.includes(basename(path)));
const exportsOf = async (path: string) =>
  Object.values((await import(join(ROOT, path))) as Record<string, unknown>);

describe('registries', () => {
  it.each([
    ['src/core/detectors', ['index.ts', 'detector.ts'], Object.values(detectors)],
    ['src/core/score/factors', [], FACTORS],
    ['src/core/consent/page-api', ['index.ts', 'page-api.ts'], PAGE_APIS],
    ['src/core/consent/rules', ['index.ts', 'rule.ts'], RULES],
  ] as [string, string[], readonly unknown[]][])(
    '%s: every file is registered, and nothing else',
    async (folder, others, registered) => {
      const files = members(folder, ...others);
      expect(files).toHaveLength(registered.length);
      expect(new Set(registered).size).toBe(registered.length);
      for (const path of files) {
        const here = (await exportsOf(path)).filter((one) => registered.includes(one));
        expect([path, here.length]).toEqual([path, 1]);
      }
    },
  );

  it('every detector is named as its file, and has a test', () => {
    const files = members('src/core/detectors', 'index.ts', 'detector.ts');
    expect(files.map((path) => basename(path, '.ts')).sort()).toEqual([...DETECTOR_IDS].sort());
    for (const id of DETECTOR_IDS)
      expect(filesIn('tests/unit/detectors')).toContain(`tests/unit/detectors/${id}.test.ts`);
  });

  it('every page watch is put in place, for a detector that there is', async () => {
    const exported = (
      await Promise.all(members('src/core/watches', 'index.ts').map(exportsOf))
    ).flat();
    const watches = exported.filter((one) => typeof one === 'object' && one && 'onCall' in one);
    expect(watches.length).toBeGreaterThan(0);
    expect(new Set(WATCHES.map(({ watch }) => watch as unknown))).toEqual(new Set(watches));
    for (const { id } of WATCHES) expect(DETECTOR_IDS).toContain(id);
  });

  it('every factor is named as its file', () => {
    const files = members('src/core/score/factors').map((path) => basename(path, '.ts'));
    expect(files.sort()).toEqual(FACTORS.map(({ id }) => id as string).sort());
  });

  it('every consent manager has one name, and says where it was read from', () => {
    const managers = [...PAGE_APIS, ...RULES];
    expect(new Set(managers.map(({ manager }) => manager)).size).toBe(managers.length);
    for (const { source } of managers) expect(source).toMatch(/^https:|^npm /);
  });
});
