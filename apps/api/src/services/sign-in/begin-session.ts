import type { Device } from '@alongside/common';
import type { Context } from '../../context.ts';
import { startSession } from '../sessions/start-session.ts';
import type { Visitor } from './visitor.ts';

interface Entered {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly method: Device['method'];
}

/** Signs the member in at the visitor's browser. @returns the `Set-Cookie` */
export async function beginSession(server: Context, entered: Entered, visitor: Visitor): Promise<string> {
  const { label, sessionId: replaces, address, requestId } = visitor;
  const { cookie } = await startSession(server, { ...entered, label, replaces, from: { address, requestId } });
  return cookie;
}
