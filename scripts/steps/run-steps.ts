import { availableParallelism } from 'node:os';
import { runCommand } from './run-command.ts';

/** One named command of a longer run. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd?: string;
}

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

/**
 * Runs the steps side by side, in the given order as cores become free, and writes a line for each as it ends: then, for those that
 * failed, all that they said.
 */
export async function runSteps(
  steps: readonly Step[],
  write: (line: string) => void,
  width = availableParallelism(),
): Promise<StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const longest = Math.max(...steps.map(({ name }) => name.length));
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      write(`${result.ok ? 'ok  ' : 'FAIL'}  ${result.name.padEnd(longest)}  ${result.seconds.toFixed(1).padStart(5)} s`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, worker));
  for (const { name, output } of results.filter(({ ok }) => !ok)) write(`\n---- ${name} ----\n${output.trimEnd()}`);
  return results;
}

async function runStep({ name, command, cwd }: Step): Promise<StepResult> {
  const startedAtMs = performance.now();
  const { code, output } = await runCommand(command, cwd === undefined ? {} : { cwd });
  return { name, ok: code === 0, seconds: (performance.now() - startedAtMs) / 1000, output };
}
