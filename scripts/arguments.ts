import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toolWords } from '../src/locale/tool.ts';

/** What a command understands beside `--site DIR` and `--help`, which every command does. */
export interface Shape {
  /** The name in package.json: «check» is `npm run check`. */
  name: string;
  help: string;
  /** Options that are there or not, without the dashes. */
  flags?: readonly string[];
  /** Options with a value, without the dashes. */
  values?: readonly string[];
  /** How many words may stand beside the options; none unless said. */
  words?: number;
}

/** What a person asked a command for. */
export interface Asked {
  /** The folder whose content/ and data/ are meant: the one of `--site`, else the working folder. */
  site: string;
  flags: ReadonlySet<string>;
  /** Those of the options with a value that were given, `--site` apart. */
  values: Readonly<Record<string, string>>;
  words: readonly string[];
}

/** Wrong arguments; ends a command with 2, as its own `WrongUse` may. */
export class WrongUse extends Error {}

/**
 * Runs a command with what its arguments ask for and sets the exit code that it gives. `--help` prints the
 * help; an argument that nobody understands ends it with 2 and the way to the help.
 */
export async function runCommand(
  shape: Shape,
  run: (asked: Asked) => number | Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(shape.help);
    return;
  }
  try {
    process.exitCode = await run(readArguments(shape, args));
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Throws `WrongUse` with the first argument that has no meaning here. */
export function readArguments(shape: Shape, args: readonly string[]): Asked {
  const says = toolWords.commands.arguments;
  const valued = ['site', ...(shape.values ?? [])];
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(valued.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(
        (shape.flags ?? []).map((name) => [name, { type: 'boolean' as const }]),
      ),
    },
    strict: false,
    tokens: true,
  });
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (words.push(token.value) > (shape.words ?? 0))
        throw new WrongUse(says.unknown(token.value, shape.name));
    } else if (token.kind === 'option') {
      const { name, value } = token;
      if (valued.includes(name)) {
        if (value === undefined || value === '' || value.startsWith('--'))
          throw new WrongUse(says.noValue(token.rawName, shape.name));
        values[name] = value;
      } else if (shape.flags?.includes(name) === true && value === undefined) flags.add(name);
      else throw new WrongUse(says.unknown(token.rawName, shape.name));
    }
  }
  const { site = '.', ...own } = values;
  return { site: resolve(site), flags, values: own, words };
}
