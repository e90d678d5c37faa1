import { assert } from '@alongside/common';
import { seal, unseal } from '../../auth/seal.ts';
import type { Context } from '../../context.ts';

type Means = Pick<Context, 'secret' | 'randomBytes'>;

/** Whose secret it is. */
interface Holder {
  readonly workspaceId: string;
  readonly endpointId: string;
}

/** The secret of an endpoint, as it lies in the database: sealed for its workspace and for itself. */
export const endpointSecret = {
  seal({ secret, randomBytes }: Means, holder: Holder, text: string): string {
    return seal(secret, purposeOf(holder), text, randomBytes);
  },
  unseal({ secret }: Pick<Means, 'secret'>, holder: Holder, sealed: string): string {
    const text = unseal(secret, purposeOf(holder), sealed);
    assert(text !== undefined, `the secret of ${holder.endpointId} does not open`);
    return text;
  },
};

const purposeOf = ({ workspaceId, endpointId }: Holder): string => `hook secret of ${endpointId} of ${workspaceId}`;
