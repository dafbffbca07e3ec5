/** A column of a table. */
export interface Column<Row> {
  id: string;
  label: string;
  /** What the column is sorted by; without it, it cannot be sorted. Null goes last. */
  by?: (row: Row) => number | string | null;
  /** Figures stand at the end of their cell. */
  figure?: boolean;
  /** Sorted from the largest at the first click. */
  down?: boolean;
  /** What its cells say; without it, they are drawn by `cell`. */
  text?: (row: Row) => string;
  /** Where its text leads. */
  href?: (row: Row) => string | null;
  /** Its text is a name that was recorded, and has a direction of its own. */
  recorded?: boolean;
}

export type TextColumn<Row> = Column<Row> & { text: (row: Row) => string };
