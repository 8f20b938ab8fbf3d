/**
 * Every text of a description that a picture prints. A number keeps its place, its label and its value
 * beside its printed form: «rows: Nhà nghỉ: 120 cơ sở = 120», «axis.ticks: 50% = 50».
 */
export function pictureTexts(json: string): string[] {
  const texts: string[] = [];
  const walk = (value: unknown, path: string, label: string): void => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null) return;
    if ('value' in value && 'printed' in value) {
      texts.push(`${path}: ${label}${String(value.printed)} = ${String(value.value)}`);
      return;
    }
    const own = 'label' in value && value.label !== '' ? `${String(value.label)}: ` : label;
    for (const [key, inner] of Object.entries(value)) {
      if (['id', 'kind', 'method', 'label'].includes(key)) continue;
      walk(
        inner,
        Array.isArray(value) || key === 'reading' ? path : [path, key].filter(Boolean).join('.'),
        own,
      );
    }
  };
  try {
    walk(JSON.parse(json), '', '');
  } catch {
    texts.push(json);
  }
  return texts;
}
