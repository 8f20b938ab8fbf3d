import { z } from 'zod';

/**
 * What a field names in another place. Most are found by id in a file of data/ or content/; a `row`
 * and its kin within the same dataset; an `anchor` in a plan.
 */
export type Referent =
  | 'source'
  | 'law'
  | 'hotline'
  | 'place'
  | 'territory'
  | 'plan'
  /** A place in the text of a plan: of the file's own, or of the one that an enclosing key names. */
  | 'anchor'
  /** `dataset:row`, a number of any dataset. */
  | 'figure'
  /** `plan/target`, a target of any plan. */
  | 'target'
  /** A row of the same dataset that has a number. */
  | 'row'
  /** A row of the same dataset, its number told or kept back. */
  | 'told-row'
  | 'method'
  | 'kit-sheet'
  | 'material';

const declared = z.registry<{ names: Referent }>();

/** A field that names a thing of another place: `ref('source', Id)`. */
export function ref<S extends z.ZodType>(names: Referent, schema: S): S {
  const own = schema.clone();
  declared.add(own, { names });
  return own;
}

/** One name that a value holds: what it names, and where it stands. */
export interface Reference {
  names: Referent;
  id: string;
  path: PropertyKey[];
  /** For an anchor: the plan that an enclosing key names, or null for the file's own. */
  plan: string | null;
}

/** Every name that a value holds, by what its schema declares. The value has passed the schema. */
export function* references(
  schema: z.core.$ZodType,
  value: unknown,
  path: PropertyKey[] = [],
  plan: string | null = null,
): Generator<Reference> {
  const names = declared.get(schema as z.ZodType)?.names;
  if (names !== undefined && typeof value === 'string') yield { names, id: value, path, plan };
  for (const { schema: part, value: held, step, plan: named } of partsOf(schema, value, plan)) {
    yield* references(part, held, step === null ? path : [...path, step], named);
  }
}

interface Part {
  schema: z.core.$ZodType;
  value: unknown;
  /** The key or index below the whole; null where the part is the whole, seen more closely. */
  step: PropertyKey | null;
  plan: string | null;
}

function partsOf(schema: z.core.$ZodType, value: unknown, plan: string | null): Part[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const same = (part: z.core.$ZodType): Part => ({ schema: part, value, step: null, plan });
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).map(([step, part]) => ({
        schema: part,
        value: (value as Record<string, unknown> | null)?.[step],
        step,
        plan,
      }));
    case 'array':
      return listed(value).map((held, step) => ({ schema: def.element, value: held, step, plan }));
    case 'tuple':
      return listed(value).flatMap((held, step): Part[] => {
        const part = def.items[step] ?? def.rest;
        return part === null ? [] : [{ schema: part, value: held, step, plan }];
      });
    case 'record': {
      const keyNames = declared.get(def.keyType as z.ZodType)?.names;
      return Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([key, held]) => [
        { schema: def.keyType, value: key, step: key, plan },
        { schema: def.valueType, value: held, step: key, plan: keyNames === 'plan' ? key : plan },
      ]);
    }
    case 'union':
      return def.options.filter((option) => z.safeParse(option, value).success).map(same);
    case 'nullable':
    case 'optional':
      return value === null || value === undefined ? [] : [same(def.innerType)];
    default:
      return [];
  }
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Every field of a schema that names something: `provenance.source`, `rows.*.method`. */
export function declaredFields(schema: z.core.$ZodType): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const below = (step: string, part: z.core.$ZodType): string[] =>
    declaredFields(part).map((field) => (field === '' ? step : `${step}.${field}`));
  const own = declared.get(schema as z.ZodType) === undefined ? [] : [''];
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([step, part]) => below(step, part));
    case 'array':
      return below('*', def.element);
    case 'tuple':
      return def.items.flatMap((part, step) => below(String(step), part));
    case 'record':
      return [...below('*', def.keyType), ...below('*', def.valueType)];
    case 'union':
      return def.options.flatMap(declaredFields);
    case 'nullable':
    case 'optional':
      return declaredFields(def.innerType);
    default:
      return own;
  }
}
