import type { Purpose } from '../../model/purpose.ts';
import {
  deniesTwice,
  isExternal,
  objects,
  optsOut,
  purposeFromWords,
  saysNo,
} from '../lexicon/index.ts';

/** Small words that join two things in a label, in the languages of the lexicon. */
const JOINS = new Set(
  'and,or,und,oder,et,ou,y,e,o,ed,en,of,dan,atau,i,oraz,lub,och,eller,og,ja,tai,a,nebo,alebo,és,vagy,si,și,sau,in,ali,ili,и,или,та,і,або,και,ve,veya,и'.split(
    ',',
  ),
);

/** A label is told from a sentence by its length. */
const LABEL = 60;

/** What a label is about before it goes on to explain itself. */
const headOf = (text: string): string => text.split(/[:.!?(|\n]|\s[-–—]\s/)[0]?.trim() ?? '';

function pieces(text: string): string[] {
  const parts = text.split(/[,;&+/|·•()\n]|\s[-–—]\s/);
  return parts.flatMap((part) => {
    const words = part.trim().split(/\s+/);
    const found: string[][] = [[]];
    for (const word of words)
      if (JOINS.has(word.toLowerCase())) found.push([]);
      else found.at(-1)?.push(word);
    return found.map((one) => one.join(' '));
  });
}

const distinct = (purposes: (Purpose | null)[]): Purpose[] => [
  ...new Set(purposes.filter((one) => one !== null)),
];

/**
 * Every purpose that a label names: what stands for several may be granted only where all are wanted.
 * A label that explains itself is taken by its head, where that says something.
 */
export function purposesOfLabel(label: string): Purpose[] {
  const head = headOf(label);
  for (const text of head && head !== label ? [head, label.slice(0, LABEL * 2)] : [label]) {
    const named = distinct(pieces(text).map((piece) => purposeFromWords(piece)));
    if (named.length > 0) return withExternal(text, named);
    const whole = purposeFromWords(text);
    if (whole !== null || isExternal(text)) return withExternal(text, distinct([whole]));
  }
  return [];
}

/** Media of others: only where their posts and their films are both wanted. */
const withExternal = (text: string, named: Purpose[]): Purpose[] =>
  isExternal(text) ? distinct([...named, 'functional', 'social']) : named;

/** The one purpose that a longer text speaks of; null where it speaks of none or of several. */
export function onlyPurposeOf(text: string): Purpose | null {
  const named = distinct(text.split(/[.!?;\n]/).map((sentence) => purposeFromWords(sentence)));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Purposes that a text mentions anywhere, word by word: more than it means rather than fewer. */
export const purposesMentioned = (text: string): Purpose[] =>
  distinct(
    text
      .slice(0, 4000)
      .split(/[\s,.;:!?()"'“”„«»]+/)
      .map((word) => (word.length > 2 ? purposeFromWords(word) : null)),
  );

const INTEREST =
  /legitimate? interest|legitimate? business|berechtigt\S* interess|int[ée]r[êe]ts? l[ée]gitime|inter[ée]s leg[íi]timo|interesses? leg[íi]timo|leg[íi]timo interesse|interess[ei] legittim|gerechtvaardigd\S* belang|uzasadnion\S* interes|kepentingan (?:yang )?sah|ber[äe]ttigat intresse|legitim\S* inter|oikeutet\S* et[uj]|opr[áa]vn[ěe]n\S* z[áa]jem|jogos [ée]rdek|interes(?:ul)? legitim|законн\S* интерес|законн\S* інтерес|έννομο συμφέρον|meşru menfaat|正当な(?:利益|関心|利害)|正当利益|合法[权權]?益|合法利益|정당한 이익|적법한 이익|المصلحة المشروعة|مصلحة مشروعة|المصالح المشروعة|אינטרס(?:ים)? לגיטימי|منافع مشروع|lợi ích hợp pháp|ประโยชน์โดยชอบ|teisėt\S* interes|leģitīm\S* interes|õigustatud huvi|zakonit\S* interes|легитим\S* интерес/iu;

/** Whether a label, before it explains itself, says no: then nobody knows whether on allows it. */
export function isTurnedRound(label: string): boolean {
  if (label.length > LABEL * 2) return false;
  const head = headOf(label) || label;
  return saysNo(head);
}

/**
 * Whether a tick at a label refuses something that it names: "Do not sell or share my personal information",
 * "Opt out of advertising". What only begins with a "no" may be the name of a class, but for sales.
 */
export function isOptOut(label: string): boolean {
  if (!isTurnedRound(label) || deniesTwice(label)) return false;
  const named = purposesOfLabel(label);
  return named.length > 0 && (optsOut(headOf(label) || label) || named.includes('selling'));
}

/**
 * Whether a tick at a label objects to what is done without asking ("Object", "Object to legitimate interest"):
 * to what, the part says in which it stands.
 */
export const isObjection = (label: string): boolean =>
  OBJECTED.test(label) ||
  (objects(label) &&
    !deniesTwice(label) &&
    (isInterest(label) || label.trim().split(/\s+/).length <= FEW_WORDS));
const FEW_WORDS = 3;
/** What a button says once it was pressed. */
const OBJECTED = /^\s*(?:objected|widersprochen)\s*$/i;

/** Whether a choice is about what is done without asking. */
export const isInterest = (...texts: string[]): boolean =>
  texts.some((text) => INTEREST.test(text));
