import { isNeeded, objects, weakRoleOf } from '../lexicon/index.ts';
import type { Decision } from './decisions.ts';
import { textOf, type Item } from './outline.ts';
import { isObjection, isOptOut, isTurnedRound, purposesOfLabel } from './purposes.ts';
import { refusingIn } from './question.ts';
import { answerOf, bareAnswerOf } from './yes-no.ts';

/** How a decision is to be read: as it stands, the other way round (a yes refuses), or not at all. */
export type Turn = 'straight' | 'turned' | 'unclear';

interface Said {
  /** What it is called itself. */
  name: string;
  title: string;
  /** Of a yes and a no: texts that may be their question. */
  near: readonly string[];
}

/** Which of the three a decision is, of all in its dialog. */
export function turnOf(
  one: Decision,
  said: Said,
  all: readonly Decision[],
  items: readonly Item[],
): Turn {
  if (one.yes !== one.no) return turnOfAnswers(one, said);
  const { name, title } = said;
  const { yes } = one;
  // The title of a box with no other is what stands beside it, or begins so.
  const doubled = !name.includes(title) && isTurnedRound(title);
  const isUnused = yes.found === false && ofSales(name) && isWritten(name, items);
  const isTurned = yes.unticked === true || (isUnused && isOpen(all, items));
  if (!doubled && isTurned && isOptOut(name)) return 'turned';
  const besides = !yes.name.includes(title) && isTurnedRound(title);
  if (!besides && yes.unticked === true && isObjection(yes.name)) return 'turned';
  return [name, title].some(isTurnedRound) || isRefusal(yes.name) ? 'unclear' : 'straight';
}

/** "Opt out" and "Object" beside a box; "Off" and "Rejected" are what a switch stands at. */
const isRefusal = (name: string): boolean =>
  objects(name) || (bareAnswerOf(name) === null && answerOf(name) === false);

/** "Yes" to "Do you want to opt out of sales?" refuses; what "Allow" below it allows nobody knows. */
function turnOfAnswers({ yes, no, levels }: Decision, { name, title, near }: Said): Turn {
  const asked = near.flatMap(refusingIn);
  const says = [name, title].filter(isTurnedRound);
  if (asked.length === 0 && says.length === 0) return 'straight';
  const plainly = weakRoleOf(yes.name) === 'accept-all' && weakRoleOf(no.name) === 'reject-all';
  const named = [...says, ...asked].every(isOptOut);
  return plainly && named && levels === undefined ? 'turned' : 'unclear';
}

/** Only of sales do laws say how a refusal of them is called, and that they are allowed until then. */
const ofSales = (name: string): boolean => purposesOfLabel(name).includes('selling');

const isWritten = (name: string, items: readonly Item[]): boolean =>
  items.some(({ node }) => typeof node === 'string' && node.includes(name));

/**
 * Whether what stood in a dialog when it was found is what stands where nobody has refused yet: all that can
 * be chosen is on, and no signal of the browser is spoken of. Only there is a switch called "Do not sell my
 * data" that is off one that has not been used: some are called so whose on means that the data is sold,
 * and which are off where the signal was heard. Where nothing is on to tell, no part may be "always active":
 * there a switch says whether its part is active.
 */
function isOpen(all: readonly Decision[], items: readonly Item[]): boolean {
  const text = textOf(items);
  const others = all.filter(({ yes }) => yes.enabled && !isNeeded(yes.name) && !isOptOut(yes.name));
  if (SIGNAL.test(text) || (others.length === 0 && ACTIVE.test(text))) return false;
  return others.every(
    ({ yes, no, on }) => yes === no && (yes.found === undefined ? on : yes.found) === true,
  );
}

/** Such switches stand on pages of North America: in English, Spanish and French. */
const SIGNAL =
  /opt.?out (?:preference )?signal|global privacy control|\bgpc\b|honou?r(?:ed|s|ing)?\b|señal|respet|signal de|respect(?:ons|é)/iu;
const ACTIVE = /\balways[- ](?:active|on|enabled)\b|siempre (?:activ|encend)|toujours acti/iu;
