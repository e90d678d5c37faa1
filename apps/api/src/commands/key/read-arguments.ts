import { parseArgs } from 'node:util';
import { dayMs, hourMs, Role, Scope, WorkspaceSlug } from '@alongside/common';
import * as z from 'zod';

const life = /^([1-9]\d{0,4})([dh])$/;

const Make = z.object({
  workspace: WorkspaceSlug,
  role: Role,
  name: z.string().trim().min(1).max(120).optional(),
  scopes: z
    .string()
    .transform((text) => text.split(',').map((scope) => scope.trim()))
    .pipe(z.array(Scope).min(1).max(100))
    .optional(),
  /** @unit milliseconds */
  expires: z
    .string()
    .regex(life, 'must be days or hours, such as 90d or 12h')
    .transform((text) => {
      const [, count, unit] = life.exec(text) ?? [];
      return Number(count) * (unit === 'd' ? dayMs : hourMs);
    })
    .optional(),
});
const List = z.object({ workspace: WorkspaceSlug, list: z.literal(true) });
const Revoke = z.object({
  workspace: WorkspaceSlug,
  revoke: z
    .string()
    .regex(/^(?:key_[0-9a-z]{1,32}|(?:alg_)?[a-z2-7]{8}(?:_[a-z2-7]{40})?)$/, 'must be an id, the beginning of a key, or a key'),
});

/** What the command is asked to do. */
export type KeyWish =
  | ({ readonly act: 'make' } & z.infer<typeof Make>)
  | ({ readonly act: 'list' } & z.infer<typeof List>)
  | ({ readonly act: 'revoke' } & z.infer<typeof Revoke>);

const text = { type: 'string' } as const;
const options = { workspace: text, role: text, name: text, scopes: text, expires: text, revoke: text, list: { type: 'boolean' } } as const;

/** What stands on the command line, or what is wrong with it. */
export function readArguments(words: readonly string[]): KeyWish | string {
  try {
    const { values } = parseArgs({ args: [...words], options });
    const act = values.list ? 'list' : values.revoke === undefined ? 'make' : 'revoke';
    const schema = { make: Make, list: List, revoke: Revoke }[act].strict();
    const parsed = schema.safeParse(values);
    if (parsed.success) return { act, ...parsed.data } as KeyWish;
    return parsed.error.issues.map(wordsOf).join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${issue.keys.map((key) => `--${key}`).join(', ')}: does not go with the others`;
  return `--${String(issue.path[0])}: ${issue.message}`;
}
