import { CrmId } from '@alongside/common';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { normalizeApiUrl } from './options/normalize-api-url.ts';
import { SiteOrigin } from './site-origin.ts';

const site = z.object({ origin: SiteOrigin, crm: CrmId.default('generic'), hints: z.boolean().default(false) });

/** What an administrator has decided for all browsers of a company; each part stands alone, and one that makes no sense is left out. */
const shapes = {
  /** In the form that a server calls itself by, however it was written. */
  apiUrl: z.string().transform(normalizeApiUrl),
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
