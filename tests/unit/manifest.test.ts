import { describe, expect, it } from 'vitest';
import { buildManifest, type Target } from '../../scripts/manifest.ts';
import { read } from './sources.ts';

type Json = Record<string, unknown>;
const source = JSON.parse(read('manifest.json')) as Json;
const targets: Target[] = ['chromium', 'firefox'];
const built = (target: Target) => buildManifest(source, target, '9.8.7');

/** A permission more is a promise less: this list and docs/permissions.md change together. */
const PERMISSIONS = [
  'alarms',
  'contextMenus',
  'cookies',
  'declarativeNetRequest',
  'scripting',
  'storage',
  'unlimitedStorage',
  'webNavigation',
  'webRequest',
];
const OPTIONAL = ['browsingData', 'history', 'notifications'];
const HOSTS = ['<all_urls>'];

describe.each(targets)('the manifest for %s', (target) => {
  const manifest = built(target);

  it('asks for these permissions and no others', () => {
    expect(manifest['permissions']).toEqual(
      target === 'firefox' ? [...PERMISSIONS, 'dns'] : PERMISSIONS,
    );
    expect(manifest['optional_permissions']).toEqual(OPTIONAL);
    expect(manifest['host_permissions']).toEqual(HOSTS);
    const others = Object.keys(manifest).filter((key) =>
      /permission|externally|accessible/.test(key),
    );
    expect(others).toEqual(['permissions', 'optional_permissions', 'host_permissions']);
  });

  it('lets its pages reach nothing but the extension', () => {
    const policy = (manifest['content_security_policy'] as Json)['extension_pages'];
    if (typeof policy !== 'string') throw new Error('the policy is a text');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|wss?:|data:|blob:|\*|unsafe|eval/);
    const sources = policy.split(';').map((part) => part.trim().split(/\s+/));
    for (const [directive, ...allowed] of sources)
      expect([directive, allowed]).toEqual([
        directive,
        [expect.stringMatching(/^'(?:none|self)'$/)],
      ]);
    const none = sources.filter(([, value]) => value === "'none'").map(([directive]) => directive);
    for (const directive of ['object-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(none).toContain(directive);
  });

  it('suggests keys for what help lists', () => {
    const commands = manifest['commands'] as Record<string, { suggested_key: Json }>;
    expect(Object.keys(commands)).toEqual(['_execute_action', 'pause', 'dashboard']);
    const keys = Object.values(commands).map(({ suggested_key }) => suggested_key['default']);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
  });

  it('is one extension for ordinary and private windows', () => {
    expect(manifest['incognito']).toBe('spanning');
  });

  it('names what the build writes', () => {
    expect(manifest['version']).toBe('9.8.7');
    expect(JSON.stringify(manifest)).not.toMatch(/\.ts"/);
    const scripts = manifest['content_scripts'] as {
      js: string[];
      run_at: string;
      all_frames: boolean;
    }[];
    // In this order: the first joins the channel that the second opens, before the page runs.
    expect(scripts.map(({ js, all_frames }) => [js, all_frames])).toEqual([
      [['content/main-top.js'], false],
      [['content/main.js'], true],
      [['content/isolated.js'], true],
    ]);
    for (const { run_at } of scripts) expect(run_at).toBe('document_start');
    const worker =
      target === 'firefox'
        ? {
            scripts: ['data/suffixes.js', 'background/index.js'],
          }
        : { service_worker: 'background/index.js' };
    expect(manifest['background']).toEqual(worker);
  });

  it('has no keys of the other browser', () => {
    const mine = target === 'firefox' ? 'browser_specific_settings' : 'minimum_chrome_version';
    const theirs =
      target === 'firefox' ? ['minimum_chrome_version', 'key'] : ['browser_specific_settings'];
    expect(manifest).toHaveProperty(mine);
    for (const key of theirs) expect(manifest).not.toHaveProperty(key);
  });
});

it('the source manifest is not changed by building', () => {
  const before = JSON.stringify(source);
  for (const target of targets) built(target);
  expect(JSON.stringify(source)).toBe(before);
});

it.each([...PERMISSIONS, ...OPTIONAL, 'dns', ...HOSTS])(
  'docs/permissions.md says what `%s` is for',
  (name) => expect(read('docs/permissions.md')).toContain(`\`${name}\``),
);
