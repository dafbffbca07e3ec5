import type { DataKind } from '../model/data-kind.ts';

/** One field as it is filled in. */
interface Field {
  /** Document and number of the field, the number last. */
  id: string;
  data: DataKind | null;
  value: string;
  at: number;
}

/** More than one word: a whole name by itself. */
const SEVERAL = /\S\s+\S/;

/**
 * Names that forms ask for in two fields, one after the other, and that pages send as one: in the order
 * of the fields, and in the other.
 */
export function wholeNames(
  fields: readonly Field[],
): { data: DataKind; value: string; before: string[]; at: number }[] {
  const names = fields.filter(({ data, value }) => data === 'name' && !SEVERAL.test(value.trim()));
  return names.flatMap((first) => {
    const [page, number] = placeOf(first);
    const second = names.find((other) => {
      const [its, at] = placeOf(other);
      return its === page && at > number && at <= number + FIELDS_BETWEEN;
    });
    if (!second) return [];
    const [a, b] = [first.value.trim(), second.value.trim()];
    if (a === '' || b === '') return [];
    const at = Math.max(first.at, second.at);
    return [{ data: 'name' as const, value: `${a} ${b}`, before: [`${b} ${a}`], at }];
  });
}

/** A second name may be asked for in between, and whatever was written in before. */
const FIELDS_BETWEEN = 2;

function placeOf({ id }: Field): [page: string, number: number] {
  const blank = id.lastIndexOf(' ');
  return [id.slice(0, blank), Number(id.slice(blank + 1))];
}
