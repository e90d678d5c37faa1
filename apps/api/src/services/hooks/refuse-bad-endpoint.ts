import { AppError, type HookKind, type HookMapping, type HookSigning, type ProblemDetail } from '@alongside/common';
import { compileMapping } from './mapping/compile-mapping.ts';
import { senderOf } from './senders/sender-of.ts';
import { signingProblems } from './verify/signing-problems.ts';

interface Described {
  readonly kind: HookKind;
  readonly signing: HookSigning | undefined;
  readonly mapping: HookMapping | undefined;
  readonly secret?: string | undefined;
}

/** Only the names of JSON's places are long; a mapping that is longer than that is no mapping. @unit characters */
const longestMapping = 65_536;

/** @throws AppError `invalid_request` with every place where an endpoint could not do its work */
export function refuseBadEndpoint({ kind, signing, mapping, secret }: Described): void {
  const problems: ProblemDetail[] = [];
  const add = (path: string, message: string) => problems.push({ path, message });
  const secretProblem = secret === undefined ? undefined : senderOf(kind).secretProblem?.(secret);
  if (secretProblem !== undefined) add('secret', secretProblem);
  if (kind === 'generic') problems.push(...signingProblems(signing, secret));
  else if (signing?.hmac) add('signing.hmac', `is for the generic kind: ${kind} signs in its own way`);
  if (kind !== 'rudderstack' && signing?.secretHeader !== undefined) add('signing.secretHeader', 'is for the rudderstack kind');
  if (mapping && kind !== 'generic') add('mapping', `is for the generic kind: what ${kind} says is known`);
  if (mapping) problems.push(...compileMapping(mapping).problems);
  // Only now: one that lies too deep could not even be written out.
  if (mapping && problems.length === 0 && JSON.stringify(mapping).length > longestMapping) {
    add('mapping', `is longer than ${longestMapping} characters`);
  }
  if (problems.length === 0) return;
  const text = problems
    .slice(0, 50)
    .map(({ path, message }) => `${path}: ${message}`)
    .join('; ');
  throw new AppError('invalid_request', text.slice(0, 1_000), { errors: problems.slice(0, 50) });
}
