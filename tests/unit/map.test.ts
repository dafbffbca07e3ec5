import { describe, expect, it } from 'vitest';
import { filesIn, read } from './sources.ts';

const text = read('docs/ARCHITECTURE.md');
/** Where each thing lives: the first block. */
const map = /```\n(.*?)```/s.exec(text)?.[1] ?? '';
const files = filesIn('.');
const isThere = (path: string) =>
  files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));

/** Folders right below one of the project, by what lies in them. */
const foldersIn = (folder: string) => [
  ...new Set(
    files.flatMap((path) => {
      const [name, ...rest] = path.startsWith(folder) ? path.slice(folder.length).split('/') : [];
      return name !== undefined && rest.length > 0 && !name.startsWith('.') ? [name] : [];
    }),
  ),
];
const WHOLE = [
  'src/adapters',
  'content',
  'popup',
  'dashboard',
  'public',
  'scripts',
  'store',
  'tests',
];
/** What the document leaves out of a path, where it speaks of that part of the project. */
const BEGINS = [
  '',
  'src/',
  'src/core/',
  'src/core/consent/',
  'src/adapters/',
  'background/',
  'content/',
  'dashboard/',
];

describe('the map in docs/ARCHITECTURE.md', () => {
  it('has every folder of the domain, and no others', () => {
    const domain = map.slice(0, map.indexOf('src/adapters/'));
    const told = [...domain.matchAll(/^ {2}(\w+)\/ /gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(foldersIn('src/core/').sort());
  });

  it.each(['', ...WHOLE.map((folder) => `${folder}/`)])('has every folder below "%s"', (folder) => {
    const missing = foldersIn(folder).filter((name) => !new RegExp(`\\b${name}\\b`).test(map));
    expect(foldersIn(folder).length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [...text.matchAll(/`([\w./-]+\/[\w.-]+\.(?:ts|svelte|mjs|css|html))`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !BEGINS.some((begin) => isThere(begin + path)))).toEqual([]);
  });
});
