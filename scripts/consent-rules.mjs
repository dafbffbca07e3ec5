// Compiles public/data/consent-rules.json: how known dialogs are refused, from autoconsent's maintained rules.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const output = join(root, 'public/data/consent-rules.json');

/** Steps that only look, wait and press; rules with any other (code, hiding, styles) are left out. */
const KNOWN = [
  ...['exists', 'visible', 'waitFor', 'waitForVisible', 'click', 'waitForThenClick', 'wait'],
  ...['timeout', 'check', 'all', 'cookieContains', 'if', 'then', 'else', 'any', 'negated'],
  'optional',
];
/** What a step may say besides, to people. */
const REMARKS = ['comment', 'text'];

/** A step without its remarks, or null where it does something that we do not take over. */
function stepOf(step) {
  const taken = {};
  for (const [name, value] of Object.entries(step)) {
    if (REMARKS.includes(name)) continue;
    if (!KNOWN.includes(name)) return null;
    const inner =
      name === 'if'
        ? stepOf(value)
        : ['then', 'else', 'any'].includes(name)
          ? stepsOf(value)
          : value;
    if (inner === null) return null;
    taken[name] = inner;
  }
  return taken;
}

function stepsOf(steps) {
  const taken = (steps ?? [])
    .map(stepOf)
    .filter((step) => step === null || Object.keys(step).length);
  return taken.includes(null) ? null : taken;
}

/**
 * The rules as `MaintainedRule` of src/core/consent/maintained/rule.ts, with the addresses that they are for
 * (`on`, a regular expression; none: any). Only how to refuse is taken over.
 */
export function consentRules() {
  const file = join(root, 'node_modules/@duckduckgo/autoconsent/rules/rules.json');
  const { autoconsent } = JSON.parse(readFileSync(file, 'utf8'));
  return autoconsent.flatMap(({ name, cosmetic, runContext = {}, ...rule }) => {
    const [present, shown, refuse] = [rule.detectCmp, rule.detectPopup, rule.optOut].map(stepsOf);
    if (cosmetic || !present?.length || !shown?.length || !refuse?.length) return [];
    const { urlPattern: on, main = true, frame = false } = runContext;
    return [{ name, ...(on && { on }), main, frame, present, shown, refuse }];
  });
}

/** Parts of a regular expression: an escape, a class, or one letter, each with what says how often. */
const PART = /(?:\\.|\[(?:\\.|[^\]])*\]|[^\\[])(?:[*+?]|\{[^}]*\})?\??/gs;
/** Itself and once: a letter of an address, or an escaped sign. */
const LITERAL = /^(?:[\w\-/:~%,=&#]|\\[^\w])$/;
/** An escape that takes the letters behind it along (`\x2e`), or repeats a group. */
const LONGER = /\\[xuckpP0-9]/;

/**
 * What every address that a regular expression matches contains: for each of its alternatives the longest
 * run of letters outside of groups; '' where there is none.
 */
export function containedIn(pattern) {
  if (LONGER.test(pattern)) return [''];
  const runs = [['']];
  let depth = 0;
  for (const [part] of pattern.matchAll(PART)) {
    const alternative = runs.at(-1);
    if (depth === 0 && part === '|') runs.push(['']);
    else if (depth === 0 && LITERAL.test(part)) alternative.push(alternative.pop() + part.at(-1));
    else alternative.push('');
    if (part.startsWith('(')) depth += 1;
    if (part.startsWith(')')) depth -= 1;
  }
  const longest = (all) => all.reduce((most, run) => (run.length > most.length ? run : most));
  return runs.map(longest);
}

/** The same as they are shipped (`RuleTable` of src/core/consent/maintained/table.ts). */
export const packedRules = (rules) => ({
  anywhere: rules.filter(({ on }) => !on),
  onSites: rules.flatMap(({ on, ...rule }) =>
    on ? [[containedIn(on), on, JSON.stringify(rule)]] : [],
  ),
});

export function compileConsentRules() {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, JSON.stringify(packedRules(consentRules())));
}
