import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import type { EndpointColumns } from './endpoint-columns.ts';

/** More than anybody has systems. */
const mostEndpoints = 100;

/**
 * Notes an address that another system is to send its webhooks to. It works once it is listed among the public addresses.
 *
 * @param id drawn by the caller: nobody may guess it
 * @throws AppError `conflict` when there are too many
 */
export const createHookEndpoint = defineMutation({
  name: 'hooks.createEndpoint',
  run(sql, { id, ...endpoint }: EndpointColumns & { readonly id: string }, { nowMs, audit }): string {
    const count = Number(sql.get('SELECT count(*) FROM hook_endpoints')?.[0]);
    if (count >= mostEndpoints) throw new AppError('conflict', `a workspace has ${mostEndpoints} endpoints at most`);
    const { name, kind, source, sealedSecret, signing, mapping } = endpoint;
    sql.run(
      `INSERT INTO hook_endpoints (id, name, kind, source, secret, signing, mapping, is_paused, created_at_ms, updated_at_ms)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?8)`,
      id,
      name,
      kind,
      source,
      sealedSecret,
      signing ? JSON.stringify(signing) : null,
      mapping ? JSON.stringify(mapping) : null,
      nowMs,
    );
    audit({ action: 'hook_endpoint.created', subject: { kind: 'hookEndpoint', id }, after: { kind, source } });
    return id;
  },
});
