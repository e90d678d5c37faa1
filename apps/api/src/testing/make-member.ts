import { newId, type Role } from '@alongside/common';
import type { Context } from '../context.ts';
import { startSession } from '../services/sessions/start-session.ts';
import type { TestAnswer } from './open-test-server.ts';

export interface TestMemberWish {
  readonly roles?: readonly Role[];
  readonly email?: string;
  readonly name?: string;
  readonly teamIds?: readonly string[];
  readonly slug?: string;
}

export interface TestMember {
  readonly id: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly email: string;
  readonly sessionId: string;
  /** What a browser sends as `Cookie`. */
  readonly cookie: string;
  /** Asks as the console does, from our own origin unless the headers say otherwise. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
}

/** Stores a member and signs them in. */
export async function makeMember(server: Context, wish: TestMemberWish & { readonly slug: string }): Promise<Omit<TestMember, 'ask'>> {
  const { writer, clock, randomBytes } = server;
  const { slug, roles = ['rep'], email = `${newId('user', clock(), randomBytes)}@acme.example`, name = 'Mia Member', teamIds = [] } = wish;
  const { id: workspaceId } = await writer.write('control', 'workspaces.create', { slug, name: slug });
  const made = await writer.write('control', 'members.create', { workspaceId, email, name, roles, teamIds, source: 'invitation' });
  const session = await startSession(server, { workspaceId, memberId: made.memberId, method: 'email', label: 'Test browser' });
  return {
    id: made.memberId,
    userId: made.userId,
    workspaceId,
    email,
    sessionId: session.sessionId,
    cookie: session.cookie.slice(0, session.cookie.indexOf(';')),
  };
}
