import { CrmId } from '@alongside/common';
import { browser } from 'wxt/browser';
import * as z from 'zod';

const site = z.object({ origin: z.url({ protocol: /^https?$/ }), crm: CrmId.default('generic'), hints: z.boolean().default(false) });

/** What an administrator has decided for all browsers of a company; each part stands alone, and one that makes no sense is left out. */
const shapes = {
  apiUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  workspace: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  sites: z.array(z.unknown()).transform((rows) => rows.flatMap((row) => site.safeParse(row).data ?? [])),
  /** Users can change nothing themselves. */
  lockSettings: z.boolean(),
  /** `sso`: keys are not offered. */
  signIn: z.enum(['sso', 'any']),
} as const;

export type Managed = { readonly [Name in keyof typeof shapes]?: z.output<(typeof shapes)[Name]> | undefined };

let memory: Promise<Managed> | undefined;

/** As it is now. Read once; `forgetManaged` when the browser says that it changed. */
export function readManaged(): Promise<Managed> {
  memory ??= read();
  return memory;
}

export function forgetManaged(): void {
  memory = undefined;
}

async function read(): Promise<Managed> {
  // Firefox refuses the question where no administrator has decided anything.
  const held: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}));
  return {
    apiUrl: shapes.apiUrl.safeParse(held.apiUrl).data,
    workspace: shapes.workspace.safeParse(held.workspace).data,
    sites: shapes.sites.safeParse(held.sites).data,
    lockSettings: shapes.lockSettings.safeParse(held.lockSettings).data,
    signIn: shapes.signIn.safeParse(held.signIn).data,
  };
}
