import { assert } from '@alongside/common';
import { seal, unseal } from '../../auth/seal.ts';
import type { Context } from '../../context.ts';

type Means = Pick<Context, 'secret' | 'randomBytes'>;

/** The secret that a webhook's deliveries are signed with, as it lies in the database: sealed for its workspace. */
export const webhookSecret = {
  seal({ secret, randomBytes }: Means, workspaceId: string, text: string): string {
    return seal(secret, purposeOf(workspaceId), text, randomBytes);
  },
  unseal({ secret }: Pick<Means, 'secret'>, workspaceId: string, sealed: string): string {
    const text = unseal(secret, purposeOf(workspaceId), sealed);
    assert(text !== undefined, `a webhook's secret of ${workspaceId} does not open`);
    return text;
  },
};

const purposeOf = (workspaceId: string): string => `webhook secret of ${workspaceId}`;
