/**
 * What a schema finds wrong with a value, as a code: a schema knows no language. The words are
 * `src/locale/<language>/tool/schema.ts`, and a code without words does not compile.
 */
export const FAULTS = [
  'id',
  'date',
  'anchor',
  'text-empty',
  'text-padded',
  'text-decomposed',
  'web-address',
  'period-order',
  'territory-order',
  'site-path',
  'moved-path',
  'coverage',
  'personal-phone',
  'personal-papers',
  'personal-address',
  'personal-name',
  'digits',
  'dialled',
  'language-tag',
  'email',
  'official-domain',
  'official-address',
  'official-ipv6',
  'official-fields',
  'partial-date',
  'sha256',
  'number-provenance',
  'figure-name',
  'target-name',
  'result-kind',
  'sources-none',
  'said-digit',
  'said-words',
  'page-address',
  'public-file',
  'reviewer-missing',
  'reviewer-name',
  'reviewer-machine',
  'machine-translated',
  'unit-code',
  'unit-name',
  'unit-code-twice',
  'unit-name-twice',
  'form-case',
  'form-spaces',
  'form-gap',
  'form-twice',
  'abbreviation',
  'negative',
  'whole',
  'positive',
  'moment',
  'part-above',
  'range-order',
  'change-direction',
  'percent-negative',
  'percent-above',
  'share-disagrees',
  'territory-twice',
  'territory-first',
] as const;
export type SchemaFault = (typeof FAULTS)[number];

/** The message that a schema gives zod: the code itself. */
export function fault(code: SchemaFault): SchemaFault {
  return code;
}

/** Whether a message of zod's is a code of ours, and not a sentence of zod's own. */
export function isFault(message: string): message is SchemaFault {
  return (FAULTS as readonly string[]).includes(message);
}
