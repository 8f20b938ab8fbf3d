import type { z } from 'zod';

/**
 * What a schema says of a value: «» where it accepts, else the places of its issues, joined;
 * an unknown key is told as `path+key`.
 */
export function verdict(schema: z.ZodType, value: unknown): string {
  const parsed = schema.safeParse(value);
  if (parsed.success) return '';
  const places = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => `${path}+${key}`) : [path];
  });
  return [...new Set(places)].sort().join(' ');
}

type Path = readonly (string | number)[];

/** A copy of a valid value with one place changed; `undefined` takes the place away. */
export function changed(value: unknown, path: string, to: unknown): unknown {
  const steps: Path = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const copy = structuredClone(value);
  let holder = copy as Record<string | number, unknown>;
  for (const step of steps.slice(0, -1)) holder = holder[step] as typeof holder;
  const last = steps.at(-1) ?? '';
  if (to === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = to;
  return copy;
}
