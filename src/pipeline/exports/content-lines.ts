/**
 * Lines of the vCard and iCalendar family (RFC 6350 section 3.2, RFC 5545 section 3.1): CRLF at the
 * end, folded at 75 octets, never within a character, commas and semicolons of a text escaped.
 */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A text value: backslash, comma, semicolon and line break are escaped. */
export function escapeText(value: string): string {
  return value.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

const LIMIT = 75;
const encoder = new TextEncoder();

function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    // A continued line begins with a space, which counts.
    if (octets + size > (parts.length === 0 ? LIMIT : LIMIT - 1)) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
