const WIDTH = 100;

/**
 * A value as the project keeps its JSON files: two spaces, every object spread out, a list of plain
 * values on one line where it fits, as the project's formatter leaves it.
 */
export function jsonText(value: unknown): string {
  return `${print(value, '', 0, 0)}\n`;
}

/** `before` and `after` are the characters on the line around the value. */
function print(value: unknown, indent: string, before: number, after: number): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const plain = value.every((one) => typeof one !== 'object' || one === null);
    const line = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
    if (plain && before + line.length + after <= WIDTH) return line;
    const items = value.map((one, index) => {
      const comma = index < value.length - 1 ? 1 : 0;
      return deeper + print(one, deeper, deeper.length, comma);
    });
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return '{}';
    const lines = entries.map(([key, one], index) => {
      const name = `${deeper}${JSON.stringify(key)}: `;
      return name + print(one, deeper, name.length, index < entries.length - 1 ? 1 : 0);
    });
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}
