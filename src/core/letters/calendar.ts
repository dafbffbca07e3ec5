/** One day to remember. */
export interface CalendarDay {
  /** Names the entry: the same one again replaces it. */
  id: string;
  /** YYYY-MM-DD */
  day: string;
  title: string;
  text: string;
  /** When it was written (ms). */
  at: number;
}

/** Octets in a line of a calendar file, its end not counted (RFC 5545, section 3.1). */
const MOST_OCTETS = 75;

/**
 * A calendar file (RFC 5545) with one entry for a whole day. A dozen lines of a fixed shape, which the
 * libraries that are there need ten times our code for.
 */
export function calendarFile({ id, day, title, text, at }: CalendarDay): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fairshare//Requests//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@fairshare`,
    `DTSTAMP:${new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(next)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((text) => `${folded(text)}\r\n`).join('');
}

const dateOf = (day: string) => day.slice(0, 10).replaceAll('-', '');

/** Text as section 3.3.11 wants it; control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Long lines go on in the next one behind a space, never within a character. */
function folded(text: string): string {
  let out = '';
  let octets = 0;
  for (const letter of text) {
    const size = octetsOf(letter);
    if (octets + size > MOST_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

/** Length of one character in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
