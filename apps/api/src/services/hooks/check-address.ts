import { AppError } from '@alongside/common';
import type { Context } from '../../context.ts';
import { findEndpoint } from './find-endpoint.ts';

/** Tells a sender that asks at set-up whether its deliveries will find somebody. @throws AppError `not_found` */
export async function checkAddress(server: Context, endpointId: string): Promise<void> {
  if (!(await findEndpoint(server, endpointId))) throw new AppError('not_found', 'there is nothing here');
}
