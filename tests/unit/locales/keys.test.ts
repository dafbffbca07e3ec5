import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, CHANGE_STATES } from '../../../src/core/model/change.ts';
import { FIGURES } from '../../../src/core/report/week.ts';
import { CHANGES } from '../../../src/core/consent/changes.ts';
import { REASONS as HAND_OVERS } from '../../../src/core/consent/reasons.ts';
import { IMPORT_PROBLEMS, PARTS as IMPORT_PARTS } from '../../../src/core/export/import.ts';
import { DATA_KINDS } from '../../../src/core/model/data-kind.ts';
import { KIND_GROUPS } from '../../../src/core/model/kind-group.ts';
import { TOUR } from '../../../dashboard/tour.ts';
import { BADGES } from '../../../src/core/model/settings.ts';
import { QUIETS } from '../../../src/core/model/quiet.ts';
import { ENFORCE } from '../../../src/core/model/enforce.ts';
import { AREAS, KINDS, TECHNIQUES } from '../../../src/core/model/observation.ts';
import { PERMISSIONS } from '../../../src/core/model/permission.ts';
import { ACTIVITIES, PURPOSES } from '../../../src/core/model/purpose.ts';
import { LAYERS, STAGES, VERDICTS, WAYS_BACK } from '../../../src/core/model/receipt.ts';
import { TOPICS } from '../../../src/core/model/topic.ts';
import { WITHDRAWALS } from '../../../src/core/protocol/messages.ts';
import { PRESETS } from '../../../src/core/preferences/presets.ts';
import { TRUST_LEVELS } from '../../../src/core/model/visit.ts';
import { LAWS, LETTER_KINDS, LETTER_STATUSES } from '../../../src/core/model/letter.ts';
import { ADVICE } from '../../../src/core/report/advice.ts';
import { GOT } from '../../../src/core/report/exchange.ts';
import { HEADINGS, MARKS } from '../../../src/core/report/five.ts';
import { SORTS } from '../../../src/core/report/sort.ts';
import { CODING_SORTS } from '../../../src/core/report/taken.ts';
import { FACTOR_IDS } from '../../../src/core/score/factor.ts';
import { FACTORS, GRADES } from '../../../src/core/score/score.ts';
import { bareCode, codeIn, PRODUCT, read } from '../sources.ts';
import { english } from './catalogue.ts';

const keys = new Set(Object.keys(english));

describe('keys in the code', () => {
  const code = codeIn(...PRODUCT).map((path) => ({ path, text: bareCode(path) }));
  const used = (call: RegExp) =>
    code.flatMap(({ path, text }) =>
      [...text.matchAll(call)].flatMap((hit) =>
        hit.slice(1).flatMap((key) => (key ? [{ path, key }] : [])),
      ),
    );

  it('are there', () => {
    const plain = used(/(?<![\w.])t\(\s*["'](\w+)["']/g);
    const chosen = used(/(?<![\w.])t\([^()"']*\?\s*["'](\w+)["']\s*:\s*["'](\w+)["']/g);
    expect(plain.length).toBeGreaterThan(100);
    expect([...plain, ...chosen].filter(({ key }) => !keys.has(key))).toEqual([]);
  });

  it('are there for every number', () => {
    const counted = used(/(?<![\w.])tn\(\s*["'](\w+)["']/g);
    expect(counted.length).toBeGreaterThan(0);
    expect(
      counted.filter(({ key }) => !keys.has(`${key}_one`) || !keys.has(`${key}_other`)),
    ).toEqual([]);
  });

  it('begin as some text does, where an id is added to them', () => {
    const prefixes = used(/(?<![\w.])named\(\s*["'](\w+)["']/g);
    expect(prefixes.length).toBeGreaterThan(0);
    const known = (prefix: string) => [...keys].some((key) => key.startsWith(`${prefix}_`));
    expect(prefixes.filter(({ key }) => !known(key))).toEqual([]);
  });

  it('are all that the texts have, apart from those put together with an id', () => {
    const said = [...code.map(({ text }) => text), read('manifest.json')].join('\n');
    const hits = said.matchAll(/(?:["'`]|__MSG_)([A-Za-z0-9]+)(?:["'`]|__)/g);
    const named = new Set([...hits].map(([, name]) => name));
    const plain = [...keys].map((key) => key.replace(/_(?:one|other)$/, ''));
    expect(plain.filter((key) => !key.includes('_') && !named.has(key))).toEqual([]);
  });
});

const STRONG_TECHNIQUES = TECHNIQUES.filter(
  (technique) => !['media', 'navigator'].includes(technique),
);
const ENGAGEMENTS = ['overlay', 'chat', 'exit-intent', 'sound'];

/** Ids of reasons as the factors write them out; those that are put together are listed below. */
function reasonIds(): string[] {
  const factors = codeIn('src/core/score/factors').map((path) => bareCode(path));
  const written = factors.flatMap((code) => [
    ...code.matchAll(/\bid: '(\w+)'|sort\('(\w+)'|item\('(\w+)'|\? '(\w+)' : '(\w+)'/g),
  ]);
  const ids = written.flatMap((hit) => hit.slice(1).filter((id) => id !== undefined));
  return [...new Set(ids)].filter((id) => !NOT_REASONS.has(id));
}
const NOT_REASONS = new Set([...FACTOR_IDS, 'third', 'first']);

const LEVELS = TRUST_LEVELS.map((level) => `level_${level}`);

/** Every reason that the factors can give. */
const REASONS = [
  ...reasonIds(),
  ...ACTIVITIES.map((activity) => `tracker_${activity}`),
  ...PERMISSIONS.map((permission) => `unasked_${permission}`),
  ...STRONG_TECHNIQUES.map((technique) => `fingerprint_${technique}`),
  ...ENGAGEMENTS.map((what) => `pushy_${what}`),
];

describe('texts for ids of the domain', () => {
  it.each([
    ['reason', REASONS],
    ['purpose', PURPOSES],
    ['purposeHint', PURPOSES],
    ['activity', ACTIVITIES],
    ['activityHint', ACTIVITIES],
    ['factor', FACTOR_IDS],
    ['factorHint', FACTORS.map(({ id }) => id)],
    ['grade', GRADES],
    ['kind', KINDS],
    ['data', DATA_KINDS],
    ['kindGroup', KIND_GROUPS],
    ['kindGroupHint', KIND_GROUPS],
    ['enforce', ENFORCE],
    ['enforceHint', ENFORCE],
    ['badge', BADGES],
    ['choiceAll', [...LEVELS, 'site', 'everywhere', 'default']],
    ['choiceFrom', [...LEVELS, 'site', 'everywhere', 'default']],
    ['tour', TOUR],
    ['tourTitle', TOUR],
    ['quiet', QUIETS],
    ['quietHint', QUIETS],
    ['because', [...LEVELS, 'site', 'everywhere', 'default']],
    [
      'otherwise',
      [...LEVELS, 'everywhere'].flatMap((scope) => [`${scope}_allow`, `${scope}_refuse`]),
    ],
    ['permission', PERMISSIONS],
    ['topic', TOPICS],
    ['technique', TECHNIQUES],
    ['area', AREAS],
    ['coding', CODING_SORTS],
    ['engagement', ENGAGEMENTS],
    ['insecure', ['form', 'password', 'content']],
    ['embed', ['login', 'share', 'post', 'video', 'map', 'captcha']],
    ['compared', SORTS],
    ['raise', ADVICE],
    ['doNow', ADVICE],
    ['law', LAWS],
    ['letterKind', LETTER_KINDS],
    ['letterStatus', [...LETTER_STATUSES, 'overdue']],
    ['letterSay', LETTER_STATUSES],
    ['five', HEADINGS],
    ['mark', MARKS],
    ['got', GOT],
    ['verdict', VERDICTS],
    ['change', CHANGES],
    ['changed', CHANGE_KINDS],
    ['changeKind', CHANGE_KINDS],
    ['changeState', ['all', ...CHANGE_STATES]],
    ['figure', FIGURES],
    ['layer', LAYERS],
    ['stageShort', STAGES],
    ['level', TRUST_LEVELS],
    ['scope', TRUST_LEVELS],
    ['from', ['site', 'level', 'everywhere', 'default']],
    ['handover', HAND_OVERS],
    ['withdrew', WAYS_BACK],
    ['takenBack', WITHDRAWALS],
    ['takingBack', ['waiting', 'working', 'unanswered']],
    ['grantedBy', ['site', 'level', 'everywhere', 'default', 'against', 'person']],
    ['preset', PRESETS],
    ['presetHint', PRESETS],
    ['import', IMPORT_PROBLEMS],
    ['part', IMPORT_PARTS],
  ] as [string, readonly string[]][])('%s: every one has its text', (prefix, ids) => {
    const missing = ids.filter((id) => !keys.has(`${prefix}_${id.replace(/[^a-z0-9]/gi, '_')}`));
    expect(missing).toEqual([]);
  });

  it('the sentences of a site report are there', () => {
    const written = [...bareCode('src/core/report/sentence.ts').matchAll(/key: '(\w+)'/g)];
    expect(written.length).toBeGreaterThan(3);
    const missing = written.flatMap(([, key = '']) =>
      keys.has(key) || keys.has(`${key}_other`) ? [] : [key],
    );
    expect(missing).toEqual([]);
  });
});
