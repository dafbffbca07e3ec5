import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** The project's own files as the architecture tests see them; paths are from the root, with `/`. */
export const ROOT = join(import.meta.dirname, '../..');
export const PRODUCT = ['src', 'background', 'content', 'popup', 'dashboard'] as const;
const NOT_OURS = ['node_modules', '.git', 'dist', 'out', '.cache', 'test-results'];

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every file below a folder of the project. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.includes(entry.name) ? [] : filesIn(path);
    return [path];
  });
}

export const codeIn = (...folders: string[]): string[] =>
  folders.flatMap(filesIn).filter((path) => /\.(?:ts|svelte)$/.test(path));

/** The TypeScript of a file: all of it, or what stands in the script parts of a component. */
function scriptOf(path: string): string {
  const text = read(path);
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((part) => part[1]).join('\n');
}

const parse = (path: string) =>
  ts.createSourceFile(path, scriptOf(path), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);

/** Code without comments; of a component the markup as well, which holds expressions too. */
export function bareCode(path: string): string {
  const printer = ts.createPrinter({ removeComments: true });
  const script = printer.printFile(parse(path));
  if (!path.endsWith('.svelte')) return script;
  const markup = read(path)
    .replace(/<script[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
  return `${script}\n${markup}`;
}

export interface Import {
  /** Path from the root for files of ours, else the package's name. */
  target: string;
  /** Nothing of it is there at run time. */
  typeOnly: boolean;
}

export function importsOf(path: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) {
      if (specifier) throw new Error(`${path}: an import whose name is not plain`);
      return;
    }
    const target = specifier.text.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(path), specifier.text)).replaceAll('\\', '/')
      : specifier.text;
    found.push({ target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return found;
}

/** Everything that is there at run time where a file is: files of ours and packages. */
export function reachedFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!/\.(?:ts|svelte)$/.test(path)) return seen;
  for (const { target, typeOnly } of importsOf(path)) {
    if (typeOnly) continue;
    if (/^[./]|\//.test(target) && /\.(?:ts|svelte)$/.test(target)) reachedFrom(target, seen);
    else seen.add(target);
  }
  return seen;
}

/** Names that code reads from its surroundings: identifiers that are no property, key or own name. */
export function namesReadIn(path: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      names.add('new Date()');
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') names.add('Date()');
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
      names.add(`${node.expression.text}.${node.name.text}`);
    if (ts.isIdentifier(node) && isRead(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return names;
}

function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const named = parent as { name?: ts.Node; propertyName?: ts.Node };
  return named.name !== node && named.propertyName !== node;
}
