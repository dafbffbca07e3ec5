import { addresseeOf, type Letter, type LetterKind } from '../model/letter.ts';
import { counted, line, type Line } from '../report/line.ts';
import type { LetterFacts } from './facts.ts';
import type { Term } from './law.ts';
import { kindsUnder, rightOf } from './laws/index.ts';

/** Sentences that stand together, and a list under them. */
export interface Paragraph {
  lines: Line[];
  items: Line[];
}

/** A letter in the keys of its sentences, to be put into words by whoever shows it. */
export interface Composed {
  subject: Line;
  paragraphs: Paragraph[];
}

/** How many things each kind of letter asks for, one sentence each: `letterItem_<kind>_<n>`. */
export const ITEMS: Record<LetterKind, number> = {
  access: 6,
  erasure: 3,
  objection: 3,
  withdrawal: 3,
  'do-not-sell': 3,
};

/** Names of one list that a reader still reads; the rest is told as a number. */
const MOST_ITEMS = 30;

type Asked = Pick<Letter, 'site' | 'company' | 'law' | 'kind'>;

/** The letter that asks `kind` under `law`, made from the record. */
export function composeLetter(letter: Asked, facts: LetterFacts): Composed {
  const { law, kind } = letter;
  const right = rightOf(law, kind);
  const who = { text: addresseeOf(letter) };
  const asks = Array.from({ length: ITEMS[kind] }, (_, n) =>
    line(keyOf('letterItem', kind, n + 1)),
  );
  const paragraphs: Paragraph[] = [
    plain(line('letterTo', who)),
    plain(line('letterGreeting')),
    plain(
      line(keyOf('letterAsk', kind)),
      ...(right ? [line(keyOf('letterUnder', law), { text: right.article })] : []),
    ),
    { lines: [line(keyOf('letterItems', kind))], items: asks },
    ...seenBy(letter, facts),
    plain(termLine(right?.answer ?? null), line('letterHow')),
    plain(line('letterIdentity1'), line('letterIdentity2'), line('letterIdentity3')),
    plain(line('letterClosing')),
    plain(line('letterSignature')),
  ];
  return { subject: line(keyOf('letterSubject', kind), who), paragraphs };
}

/** The letter that fits what happened best, of those that the law knows. */
export function suggestKind(law: Letter['law'], facts: LetterFacts): LetterKind {
  const known = kindsUnder(law);
  const fitting: LetterKind[] =
    facts.broken.length > 0
      ? ['objection', 'do-not-sell', 'erasure']
      : facts.granted.length > 0
        ? ['withdrawal', 'access']
        : ['access'];
  return fitting.find((kind) => known.includes(kind)) ?? 'access';
}

const keyOf = (prefix: string, ...ids: (string | number)[]) =>
  [prefix, ...ids.map((id) => String(id).replaceAll('-', '_'))].join('_');
const plain = (...lines: Line[]): Paragraph => ({ lines, items: [] });

function termLine(answer: Term | null): Line {
  if (answer === null) return line('letterTermNone');
  if ('months' in answer) return counted('letterTermMonths', answer.months);
  return 'days' in answer
    ? counted('letterTermDays', answer.days)
    : counted('letterTermWorkingDays', answer.workingDays);
}

/** What the record says, a paragraph each; nothing where there is no record. */
function seenBy({ site, kind }: Asked, facts: LetterFacts): Paragraph[] {
  const { first, last, visits, companies, sites, asked, sent, granted, broken } = facts;
  if (first === null || last === null) return [];
  const oneDay = first === last;
  const days = oneDay ? [{ date: first }] : [{ date: first }, { date: last }];
  const told: Paragraph[] = [];
  if (site === null)
    told.push(
      listed(
        line(oneDay ? 'letterSeenOnDay' : 'letterSeenOn', ...days),
        sites.map((one) =>
          one.first === one.last
            ? line('letterSeenOnDayItem', { text: one.site }, { date: one.first })
            : line('letterSeenOnItem', { text: one.site }, { date: one.first }, { date: one.last }),
        ),
      ),
    );
  else {
    told.push(
      plain(counted(oneDay ? 'letterVisitsDay' : 'letterVisits', visits, { text: site }, ...days)),
    );
    if (companies.length > 0)
      told.push(listed(line('letterCompanies'), companies.map(companyItem)));
  }
  if (asked.length > 0) told.push(plain(line('letterAskedMe', { of: 'data', ids: asked })));
  if (sent.length > 0)
    told.push(
      listed(
        line('letterLeft'),
        sent.map(({ data, to }) =>
          line('letterLeftItem', { of: 'data', ids: [data] }, { text: to }),
        ),
      ),
    );
  if (kind === 'withdrawal' && granted.length > 0)
    told.push(
      listed(
        line('letterGranted'),
        granted.map(({ purpose, since }) =>
          line('letterGrantedItem', { of: 'purpose', ids: [purpose] }, { day: since }),
        ),
      ),
    );
  for (const { at, purposes, active } of broken.slice(0, 3))
    told.push(
      listed(
        line('letterBroken', { day: at }, { of: 'purpose', ids: purposes }),
        active.map((host) => line('letterPlainItem', { text: host })),
      ),
    );
  return [...told, plain(line('letterNoValues'))];
}

function companyItem({ name, activities }: LetterFacts['companies'][number]): Line {
  const known = activities.filter((activity) => activity !== 'unknown');
  return known.length > 0
    ? line('letterCompanyItem', { text: name }, { of: 'activity', ids: known })
    : line('letterPlainItem', { text: name });
}

function listed(head: Line, items: Line[]): Paragraph {
  const more = items.length - MOST_ITEMS;
  return {
    lines: [head],
    items: more > 0 ? [...items.slice(0, MOST_ITEMS), counted('letterMore', more)] : items,
  };
}
