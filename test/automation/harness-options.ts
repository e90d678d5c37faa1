import { parseArgs } from 'node:util';

/** What a long script can be told: numbers with what they are otherwise, texts and switches by their names. */
export interface HarnessOptions<N extends string, T extends string, S extends string> {
  readonly usage: string;
  readonly numbers: Readonly<Record<N, number>>;
  readonly texts?: readonly T[];
  readonly switches?: readonly S[];
}

export type HarnessValues<N extends string, T extends string, S extends string> = Readonly<
  Record<N, number> & Partial<Record<T, string>> & Record<S, boolean>
>;

/** Reads the words after a long script's name. `--help` prints its usage and ends with 0, words that it does not know with 2. */
export function harnessOptions<N extends string, T extends string = never, S extends string = never>(
  options: HarnessOptions<N, T, S>,
): HarnessValues<N, T, S> {
  const said = readHarnessOptions(process.argv.slice(2), options);
  if (typeof said !== 'string') return said;
  const isHelp = said === '';
  (isHelp ? console.log : console.error)(isHelp ? options.usage : `${said}\n\n${options.usage}`);
  process.exit(isHelp ? 0 : 2);
}

/** @returns the values, `''` where help was asked for, or what is wrong with the words */
export function readHarnessOptions<N extends string, T extends string = never, S extends string = never>(
  words: readonly string[],
  { numbers, texts = [], switches = [] }: HarnessOptions<N, T, S>,
): HarnessValues<N, T, S> | string {
  const otherwise = Object.entries<number>(numbers);
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        ...Object.fromEntries([...otherwise.map(([name]) => name), ...texts].map((name) => [name, { type: 'string' }] as const)),
        ...Object.fromEntries([...switches, 'help'].map((name) => [name, { type: 'boolean' }] as const)),
      },
    });
    if (values.help) return '';
    const read = otherwise.map(([name, number]) => [name, numberIn(name, values[name], number)] as const);
    return {
      ...Object.fromEntries(read),
      ...Object.fromEntries(texts.map((name) => [name, values[name]])),
      ...Object.fromEntries(switches.map((name) => [name, values[name] === true])),
    } as HarnessValues<N, T, S>;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A seed that nobody chose. */
export function anySeed(): number {
  return Date.now() % 1_000_000;
}

function numberIn(name: string, word: string | boolean | undefined, otherwise: number): number {
  if (word === undefined) return otherwise;
  const number = typeof word === 'string' && word.trim() !== '' ? Number(word) : Number.NaN;
  if (!Number.isFinite(number) || number < 0) throw new Error(`--${name} is a number, not ${JSON.stringify(word)}`);
  return number;
}
