/** A reader of CSV by RFC 4180, apart from the writer that it checks. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('a quoted cell has no end');
        if (text[at] === '"') {
          if (text[at + 1] !== '"') break;
          at += 1;
        }
        cell += text[at];
      }
      at += 1;
    } else {
      const end = /[,\r\n"]/g;
      end.lastIndex = at;
      const stop = end.exec(text)?.index ?? text.length;
      if (text[stop] === '"') throw new Error('a quote inside an unquoted cell');
      cell = text.slice(at, stop);
      at = stop;
    }
    row.push(cell);
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error('a line has to end with CR LF');
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The recorded text, without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export const unguarded = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r])/, '');
