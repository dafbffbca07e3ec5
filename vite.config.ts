import { readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { foldLexicons } from './scripts/lexicon-plugin.ts';
import { buildManifest, type Target } from './scripts/manifest.ts';

const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chromium';
const outDir = resolve(import.meta.dirname, 'dist', target);
const read = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, name), 'utf8')) as Record<string, unknown>;

/** Each build adds its files to those of the others. */
const ADDED = {
  outDir,
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: false,
  // What is large here comes from the disk: Vite's advice is for what is loaded over a network.
  chunkSizeWarningLimit: 1000,
} as const;

/**
 * Every script that a browser loads by itself must be one self-contained file with a fixed name. The worker
 * too is no module: Chromium keeps what it compiled of a worker, but of its modules it does not.
 * @param strict as every module is: the code was a module when it was written
 */
function script(name: string, strict: boolean | 'auto' = 'auto'): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...ADDED,
      rolldownOptions: {
        input: { [name]: resolve(import.meta.dirname, `${name}.ts`) },
        // Vite's loader of modules comes along, though a plain script has none to load.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', strict, entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  };
}

const emitManifest: Plugin = {
  name: 'fairshare-manifest',
  applyToEnvironment: (environment) => environment.name === 'client',
  generateBundle() {
    const manifest = buildManifest(
      read('manifest.json'),
      target,
      String(read('package.json')['version']),
    );
    this.emitFile({
      type: 'asset',
      fileName: 'manifest.json',
      source: JSON.stringify(manifest, null, 2),
    });
  },
};

/**
 * The list of public suffixes is one file for all (`src/adapters/suffixes`). The worker and the dashboard
 * begin with it; the popup asks for registrable domains and loads it only where nobody answers.
 */
const INSTEAD: Record<string, string> = {
  client: 'src/adapters/suffixes/page.ts',
  popup: 'src/adapters/browser/told-domain.ts',
  background: 'src/adapters/suffixes/worker.ts',
};
const SUFFIXES = resolve(import.meta.dirname, 'src/adapters/suffixes/list.ts');
const suffixesApart: Plugin = {
  name: 'fairshare-suffixes-apart',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name in INSTEAD,
  resolveId(source, importer) {
    if (importer && resolve(dirname(importer), source) === SUFFIXES)
      return { id: '../data/suffixes.js', external: true };
    const instead = INSTEAD[this.environment.name];
    const isList = source.endsWith('/registrable-domain.ts');
    return isList && instead ? resolve(import.meta.dirname, instead) : null;
  },
};

/**
 * The popup finds what looks at stored rows in a file of its own: as a part of its build, the schemas that
 * it reads messages by would be taken apart from it and be loaded each time.
 */
const STORED = 'src/core/model/stored.ts';
const storedApart: Plugin = {
  name: 'fairshare-stored-apart',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'popup',
  resolveId: (source) =>
    source.endsWith('/model/stored.ts') ? { id: './stored.js', external: true } : null,
};

/**
 * Scripts that stay in memory are written in plain letters. One other letter anywhere makes V8 keep the
 * whole of a script at two bytes a letter, and read it slower: the worker's 1.4 MB instead of 0.8.
 */
const plainLetters: Plugin = {
  name: 'fairshare-plain-letters',
  applyToEnvironment: ({ name }) => PLAIN.includes(name),
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};
const PLAIN = [
  'background',
  'suffixes',
  'popup',
  'contentMain',
  'contentMainTop',
  'contentIsolated',
];

/** A page of ours, apart from the other one: what the dashboard brings is no weight in the popup. */
const page = (name: string, assets: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    ...ADDED,
    copyPublicDir: name === 'dashboard',
    rolldownOptions: {
      input: { [name]: resolve(import.meta.dirname, `${name}/index.html`) },
      output: {
        entryFileNames: `${assets}/[name].js`,
        chunkFileNames: `${assets}/[name].js`,
        assetFileNames: `${assets}/[name][extname]`,
      },
    },
  },
});

export default defineConfig({
  base: './',
  plugins: [svelte(), emitManifest, suffixesApart, storedApart, foldLexicons, plainLetters],
  // The list of public suffixes packs 67 KB smaller (gzip) in the form that tldts has minified itself.
  resolve: {
    alias: { tldts: resolve(import.meta.dirname, 'node_modules/tldts/dist/index.esm.min.js') },
  },
  environments: {
    client: page('dashboard', 'assets'),
    popup: page('popup', 'popup'),
    popupStored: {
      consumer: 'client',
      build: {
        ...ADDED,
        rolldownOptions: {
          input: { 'popup/stored': resolve(import.meta.dirname, STORED) },
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    },
    suffixes: {
      consumer: 'client',
      build: {
        ...ADDED,
        rolldownOptions: {
          input: { 'data/suffixes': SUFFIXES },
          output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    },
    background: script('background/index', true),
    contentMain: script('content/main'),
    contentMainTop: script('content/main-top'),
    contentIsolated: script('content/isolated'),
    contentReader: script('content/reader'),
    contentWords: script('content/words'),
    contentSignal: script('content/signal'),
    contentToast: script('content/toast'),
    contentNever: script('content/never'),
    contentQuiet: script('content/quiet'),
  },
  builder: {
    async buildApp(builder) {
      rmSync(outDir, { recursive: true, force: true });
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
});
