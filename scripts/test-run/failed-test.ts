import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { repositoryRoot } from '../steps/repository-root.ts';

/** One thing that failed in a test run, so that nobody has to look for it in a long log. */
export interface FailedTest {
  /** From the root of the repository. Empty when it is of no single file. */
  readonly file: string;
  /** With the names of the groups it stands in. */
  readonly name: string;
  /** The first line of what it said. */
  readonly message: string;
}

/** @param file its whole path; @param messages all that it said, in whatever colours */
export function failedTest(file: string, name: string, messages: readonly string[]): FailedTest {
  return { file: file && relative(repositoryRoot, file), name, message: messages.map(firstLine).join('; ') };
}

const firstLine = (message: string): string => stripVTControlCharacters(message).trimStart().split('\n', 1)[0] ?? '';
