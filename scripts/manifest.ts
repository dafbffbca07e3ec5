export type Target = 'chromium' | 'firefox';
type Json = Record<string, unknown>;

/**
 * The manifest of one browser, made from the one source manifest.
 * Names of sources (`.ts`) become names of what the build writes (`.js`); the few keys on which the
 * browsers differ are swapped. Pure: the source object is not changed.
 */
export function buildManifest(source: Json, target: Target, version: string): Json {
  const manifest = structuredClone(source);
  manifest['version'] = version;
  for (const script of manifest['content_scripts'] as { js: string[] }[])
    script.js = script.js.map(built);
  const worker = built((manifest['background'] as { service_worker: string }).service_worker);
  if (target === 'chromium') {
    manifest['background'] = { service_worker: worker };
    delete manifest['browser_specific_settings'];
  } else {
    // No `importScripts` here: what the worker loads by it (`src/adapters/suffixes`) is named before it.
    manifest['background'] = { scripts: ['data/suffixes.js', worker] };
    // `dns` (looking behind a first-party alias of a tracker) exists in Firefox only, shows no warning
    // there, and cannot be optional.
    (manifest['permissions'] as string[]).push('dns');
    delete manifest['minimum_chrome_version'];
    delete manifest['key'];
  }
  return manifest;
}

const built = (name: string) => name.replace(/\.ts$/, '.js');
