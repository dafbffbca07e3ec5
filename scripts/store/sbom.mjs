import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { COMPILED_IN, shippedPackages } from './shipped.mjs';

const ROOT = path.join(import.meta.dirname, '../..');

/**
 * What npm says of the lock file. It names whoever installed nothing: only the lock file is read.
 *
 * @returns {any} CycloneDX 1.5
 */
function bomOfTheLockFile() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const text = execFileSync(npm, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    stdio: ['ignore', 'pipe', 'ignore'],
    // Node refuses to start .cmd files without a shell.
    shell: process.platform === 'win32',
  });
  return JSON.parse(text);
}

/**
 * The bill of materials of what is handed to the stores: CycloneDX 1.5, with the packages that ship and
 * none of the tools. The same lock file gives the same bytes: no time, no number by chance, no name of
 * the folder that it was made in.
 */
export function billOfMaterials() {
  const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } =
    bomOfTheLockFile();
  const own = { ...metadata.component, name: 'fairshare', type: 'application' };
  const shipped = shippedPackages();
  const inside = new Set(shipped.map((one) => `${one.name}@${one.version}`));
  const kept = components
    .filter((/** @type {any} */ one) => inside.has(one['bom-ref']))
    .map((/** @type {any} */ one) => ({
      ...one,
      // Tools as far as npm knows, but their data is in the package.
      scope: 'required',
      type: one.name in COMPILED_IN ? 'data' : one.type,
    }));
  /** @param {string} ref @param {string[]} on */
  const link = (ref, on) => ({ ref, dependsOn: on.filter((other) => inside.has(other)).sort() });
  const links = dependencies
    .filter((/** @type {any} */ { ref }) => ref === own['bom-ref'] || inside.has(ref))
    .map((/** @type {any} */ { ref, dependsOn }) => link(ref, dependsOn ?? []));
  const byRef = (/** @type {any} */ a, /** @type {any} */ b) =>
    (a['bom-ref'] ?? a.ref) < (b['bom-ref'] ?? b.ref) ? -1 : 1;
  return {
    $schema,
    bomFormat,
    specVersion,
    version,
    metadata: { component: own },
    components: kept.sort(byRef),
    dependencies: links.sort(byRef),
  };
}
