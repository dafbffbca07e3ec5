import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED, licenceReport } from '../../../scripts/store/licences.mjs';
import { billOfMaterials } from '../../../scripts/store/sbom.mjs';
import { COMPILED_IN, shippedPackages } from '../../../scripts/store/shipped.mjs';
import { codeIn, PRODUCT, read, ROOT } from '../sources.ts';

interface Locked {
  version: string;
  integrity: string;
}
const { packages: locked } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, Locked>;
};
const shipped = shippedPackages();

describe('what ships', () => {
  it('is all that our code imports at run time', () => {
    const names = new Set(shipped.map(({ name }) => name));
    const packages = /^import (?!type )[^;]*?from '((?:@[\w-]+\/)?[a-z][\w-]*)/gm;
    const imported = codeIn(...PRODUCT).flatMap((path) =>
      [
        ...read(path)
          .replace(/^\s+import/gm, 'import')
          .matchAll(packages),
      ]
        .map(([, name]) => name ?? '')
        .filter((name) => !existsSync(join(ROOT, name))),
    );
    expect(imported).toContain('d3-sankey');
    expect(imported).toContain('svelte');
    expect([...new Set(imported)].filter((name) => !names.has(name))).toEqual([]);
  });

  it('tells two versions of one package apart, as what needs the older one gets it', () => {
    const versions = shipped
      .filter(({ name }) => name === 'd3-array')
      .map(({ version }) => version);
    const wanted = ['node_modules/d3-array', 'node_modules/d3-sankey/node_modules/d3-array'];
    expect(versions.sort()).toEqual(wanted.map((path) => locked[path]?.version).sort());
  });

  it('is under licences that let it', () => {
    expect(shipped.filter(({ licence }) => !ALLOWED.includes(licence))).toEqual([]);
  });

  it.each(Object.entries(COMPILED_IN))('names the file that %s became', (name, file) => {
    expect(shipped.find((one) => one.name === name)?.data).toBe(file);
    expect(licenceReport()).toContain(`| ${file} |`);
  });

  it('stands in the licence report, each once', () => {
    const lines = licenceReport().split('\n');
    for (const { name, version, licence } of shipped)
      expect(
        lines.filter((line) => line.startsWith(`| ${name} | ${version} | ${licence} |`)),
      ).toHaveLength(1);
  });
});

describe('the bill of materials', () => {
  const bom = billOfMaterials();

  it('lists what ships and nothing else, each by its content', () => {
    const refs = shipped.map(({ name, version }) => `${name}@${version}`).sort();
    expect(bom.components.map((one: { 'bom-ref': string }) => one['bom-ref'])).toEqual(refs);
    const sums = new Set(
      Object.values(locked).map(({ integrity }) =>
        integrity?.startsWith('sha512-')
          ? Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex')
          : '',
      ),
    );
    for (const { hashes } of bom.components as { hashes: { alg: string; content: string }[] }[]) {
      expect(hashes.map(({ alg }) => alg)).toEqual(['SHA-512']);
      expect(sums).toContain(hashes[0]?.content);
    }
  });

  it('leaves no part without a place', () => {
    const reached = new Set<string>();
    const follow = (ref: string) => {
      if (reached.has(ref)) return;
      reached.add(ref);
      const links = bom.dependencies as { ref: string; dependsOn: string[] }[];
      for (const next of links.find((one) => one.ref === ref)?.dependsOn ?? []) follow(next);
    };
    follow(bom.metadata.component['bom-ref']);
    expect(reached.size).toBe(bom.components.length + 1);
  });

  it('says nothing of when and where it was made', () => {
    expect(JSON.stringify(billOfMaterials())).toBe(JSON.stringify(bom));
    expect(bom.metadata.component.name).toBe('fairshare');
    for (const key of ['serialNumber', 'timestamp']) expect(JSON.stringify(bom)).not.toContain(key);
  });
});
