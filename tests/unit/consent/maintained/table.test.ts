import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentRules, containedIn, packedRules } from '../../../../scripts/consent-rules.mjs';
import type { MaintainedRule } from '../../../../src/core/consent/maintained/rule.ts';
import { rulesFor, type RuleTable } from '../../../../src/core/consent/maintained/table.ts';
import { runs } from '../../runs.ts';

const rules = consentRules() as (MaintainedRule & { on?: string })[];
const table = packedRules(rules) as unknown as RuleTable;
const own = rules.flatMap(({ on }) => on ?? []);

describe('the table of maintained rules', () => {
  it('has rules of one site for that site alone', () => {
    expect(own.length).toBeGreaterThan(300);
    const elsewhere = rulesFor(table, 'https://nobody.example/', false);
    expect(elsewhere).toEqual(rules.filter(({ on, main }) => on === undefined && main));
    expect(rulesFor({ ...table, anywhere: [] }, 'https://nobody.example/', true)).toEqual([]);
  });

  it('finds by every address what reading all of them finds', () => {
    // Schemes and other common beginnings are not what a rule is told by.
    const told = own.filter((on) => containedIn(on).every((text) => text.length > 3));
    expect(told.length / own.length).toBeGreaterThan(0.95);
    fc.assert(
      fc.property(
        fc.constantFrom(...own).chain((on) => fc.stringMatching(new RegExp(on))),
        fc.boolean(),
        (url, inFrame) => {
          const found = rulesFor(table, url, inFrame).map(({ name }) => name);
          const expected = rules
            .filter(
              ({ on, main, frame }) =>
                (inFrame ? frame : main) && (on === undefined || new RegExp(on).test(url)),
            )
            .map(({ name }) => name);
          expect(found.sort()).toEqual(expected.sort());
        },
      ),
      runs(300),
    );
  });

  it('looks at the expression of every rule wherever it matches', () => {
    for (const on of own)
      for (const url of fc.sample(fc.stringMatching(new RegExp(on)), 3))
        expect(
          containedIn(on).some((text) => url.includes(text)),
          `${on} at ${url}`,
        ).toBe(true);
  });

  it.each([
    ['^https?://(www\\.)?shop\\.example/', ['shop.example/']],
    [
      '^https://a\\.example/|^https://(?:b|c)\\.example\\/de',
      ['https://a.example/', '.example/de'],
    ],
    ['^https://[a-z|(]+\\.ab*c+d{2}e/x', ['https://']],
    ['^https://a\\x2eexample/', ['']],
    ['^https://(a|b)\\1example/', ['']],
    ['.*', ['']],
    ['(a|b)', ['']],
  ])('knows what every address contains that matches %s', (pattern, contained) =>
    expect(containedIn(pattern)).toEqual(contained),
  );
});
