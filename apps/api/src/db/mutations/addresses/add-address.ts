import { defineMutation } from '../define-mutation.ts';

interface AddressToAdd {
  readonly name: string;
  readonly kind: 'hook' | 'link';
  readonly workspaceId: string;
}

/** Notes which workspace an address belongs to that works without a sign-in. In the control database. */
export const addAddress = defineMutation({
  name: 'addresses.add',
  run(sql, { name, kind, workspaceId }: AddressToAdd): void {
    sql.run('INSERT INTO public_addresses (name, kind, workspace_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', name, kind, workspaceId);
  },
});
