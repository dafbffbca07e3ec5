import { describe, expect, it } from 'vitest';
import { read } from './sources.ts';

interface Locked {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  peer?: boolean;
}
const { lockfileVersion, packages } = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const entries = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
const own = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
/**
 * Packages that would run a program of theirs when they are installed. None of these needs it, all are
 * tools or pages to test with, and none ships; another one is looked at before it joins them.
 */
const INSTALL_SCRIPTS = ['@parcel/watcher', 'clientjs', 'cookie-though', 'core-js'];
/** Packages whose code can reach the extension, theirs included. One more is one more to trust. */
const RUNTIME_PACKAGES = 42;
const asked = { ...own.dependencies, ...own.devDependencies };

describe('package-lock.json', () => {
  it('pins every package by its content', () => {
    expect(lockfileVersion).toBe(3);
    expect(entries.length).toBeGreaterThan(100);
    const loose = entries.filter(
      ([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('takes every package from a registry', () => {
    const elsewhere = entries.filter(([path, { name: alias, resolved }]) => {
      if (resolved === undefined) return false;
      // A second version of a package stands under a name of our own, and says whose it is.
      const name = alias ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const file = `${name}/-/${name.split('/').at(-1)}-`;
      return !resolved.startsWith('https://registry.npmjs.org/') || !resolved.includes(file);
    });
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('holds exactly the versions that package.json asks for', () => {
    for (const [name, wanted] of Object.entries(asked)) {
      const version = wanted.replace(/^npm:.+@/, '');
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });

  it('lets nobody else run programs at installation', () => {
    const run = entries.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = run.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(names)].sort()).toEqual(INSTALL_SCRIPTS);
    expect(run.filter(([, { dev }]) => !dev)).toEqual([]);
  });

  it('holds no more packages at run time than were looked at', () => {
    const runtime = entries.filter(
      ([, { dev, devOptional, peer }]) => !dev && !devOptional && !peer,
    );
    expect(runtime.map(([path]) => path)).toHaveLength(RUNTIME_PACKAGES);
  });
});
