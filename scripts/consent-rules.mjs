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

/** The rules as `MaintainedRule` of src/core/consent/maintained/rule.ts. Only how to refuse is taken over. */
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

export function compileConsentRules() {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, JSON.stringify(consentRules()));
}
