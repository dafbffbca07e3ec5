import { answerOf } from '../../src/core/consent/general/yes-no.ts';
import { plain } from '../isolated/plain.ts';

/** Where each of two answers stands: an option of a list, or an end of a slider. */
interface Stops {
  yes: string;
  no: string;
}

/**
 * A list that offers a yes and a no and nothing else, or a slider with two stops: they are switches. What has
 * more of them is a level, of which nobody knows what it allows.
 */
export function stopsOf(element: Element): Stops | null {
  if (element instanceof HTMLSelectElement) return stopsOfList(element);
  if (!(element instanceof HTMLInputElement) || element.type !== 'range') return null;
  const [least, most, step] = [element.min || '0', element.max || '100', element.step || '1'];
  const isEven = Number(most) - Number(least) === Number(step);
  return isEven ? { yes: most, no: least } : null;
}

function stopsOfList({ multiple, options }: HTMLSelectElement): Stops | null {
  const told = [...options].map(({ text, value }) => ({ value, answer: answerOf(text.trim()) }));
  const yes = told.find(({ answer }) => answer === true);
  const no = told.find(({ answer }) => answer === false);
  return multiple || told.length !== 2 || !yes || !no || yes.value === no.value
    ? null
    : { yes: yes.value, no: no.value };
}

/** What it stands at. */
export const stateByStop = (element: Element): boolean | null => {
  const stops = stopsOf(element);
  const { value } = plain(element) as HTMLInputElement;
  return value === stops?.yes ? true : value === stops?.no ? false : null;
};

/** Moves it to its other stop, for a click only opens a list; none where a click does so. */
export function moverOf(element: Element): (() => void) | undefined {
  const stops = stopsOf(element);
  if (!stops) return undefined;
  return () => {
    (element as HTMLInputElement).value = stateByStop(element) ? stops.no : stops.yes;
    for (const type of ['input', 'change'])
      element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };
}
