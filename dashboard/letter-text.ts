import type { Composed } from '../src/core/letters/compose.ts';
import { lineWords } from '../src/ui/line-words.ts';

/** A letter as plain text: paragraphs parted by an empty line, a dash before each thing in a list. */
export const letterText = ({ paragraphs }: Composed): string =>
  paragraphs
    .map(({ lines, items }) =>
      [lines.map(lineWords).join(' '), ...items.map((item) => `- ${lineWords(item)}`)].join('\n'),
    )
    .join('\n\n');
