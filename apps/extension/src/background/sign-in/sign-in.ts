import { readManaged } from '../../managed.ts';
import type { SignInFailure } from '../../pulse.ts';
import { writePulse } from '../../pulse.ts';
import type { SignedIn } from '../../storage.ts';
import { readStored, writeStored } from '../../stored-value.ts';
import { ApiTrouble, api } from '../api.ts';
import type { World } from '../world.ts';
import { authorizeInWindow, type Identity } from './authorize-in-window.ts';
import { clientId } from './client-id.ts';
import { keepAccess } from './credentials.ts';
import { deviceSignIn } from './device-sign-in.ts';
import { SignInFailed } from './sign-in-failure.ts';
import type { Tokens } from './token-request.ts';

export interface SignInOptions {
  readonly world: Pick<World, 'fetch' | 'now'>;
  readonly identity: Identity;
  readonly openPage: (url: string) => Promise<void>;
  readonly wakeAt: (atMs: number) => Promise<void>;
  /** Somebody else, or nobody, is there now: what was learned before is not shown any more. */
  readonly changed: () => Promise<void>;
}

export type SignIn = ReturnType<typeof signIn>;

/** Signing in and out. What of it frames and options page must show goes by the pulse. */
export function signIn({ world, identity, openPage, wakeAt, changed }: SignInOptions) {
  const device = deviceSignIn({ world, wakeAt, succeeded: complete, failed });
  let current: symbol | undefined;

  return { byWindow, byCode, cancel, signOut, ended, resume, followManaged, poll: () => device.poll().catch(told) };

  async function byWindow(apiUrl: string): Promise<void> {
    const mine = Symbol('this try');
    current = mine;
    await device.cancel();
    await writePulse({ signIn: { state: 'opening' } });
    const { workspace } = await readManaged();
    try {
      const tokens = await authorizeInWindow(world, identity, apiUrl, workspace);
      if (current === mine) await complete(apiUrl, tokens);
    } catch (error) {
      if (current === mine) await told(error);
    }
  }

  async function byCode(apiUrl: string): Promise<void> {
    const mine = Symbol('this try');
    current = mine;
    await writePulse({ signIn: { state: 'opening' } });
    try {
      const begun = await device.start(apiUrl, () => current === mine);
      if (!begun) return;
      const { userCode, verificationUri, page } = begun;
      await writePulse({ signIn: { state: 'code', userCode, verificationUri } });
      await openPage(page);
    } catch (error) {
      if (current === mine) await told(error);
    }
  }

  async function cancel(): Promise<void> {
    current = undefined;
    await device.cancel();
    await writePulse({ signIn: undefined });
  }

  /** After the worker was started anew: a code lives on, a window does not. */
  async function resume(): Promise<void> {
    const own = await readStored('device');
    await writePulse({ signIn: own && { state: 'code', userCode: own.userCode, verificationUri: own.verificationUri } });
    if (own) await device.poll().catch(told);
  }

  /** The organisation may set another workspace while somebody is signed in, or while the browser is closed: that one counts from then on. */
  async function followManaged(): Promise<void> {
    const [session, { workspace: wanted }] = await Promise.all([readStored('session'), readManaged()]);
    if (wanted === undefined || session?.workspace === undefined || session.workspace === wanted) return;
    await ended();
    await failed({ why: 'other_workspace', workspace: wanted });
    await revoke(session);
  }

  /** A code may have been let in at any workspace: the one that the organisation has set counts. */
  async function complete(apiUrl: string, tokens: Tokens): Promise<void> {
    const asNew = { bearer: async () => tokens.access_token, renew: async () => undefined };
    const { workspace, role, member } = await api(world, { apiUrl, auth: { kind: 'session' } }, asNew).session();
    const { workspace: wanted } = await readManaged();
    if (wanted !== undefined && workspace.slug !== wanted) {
      await revoke({ apiUrl, refreshToken: tokens.refresh_token });
      return failed({ why: 'other_workspace', workspace: wanted });
    }
    await keepOnlyOf(member?.id);
    await writeStored('session', {
      apiUrl,
      refreshToken: tokens.refresh_token,
      workspace: workspace.slug,
      workspaceName: workspace.name,
      role,
      ...(member ? { memberId: member.id, memberName: member.name } : {}),
    });
    await keepAccess(world, tokens);
    await writeStored('settings', { apiUrl, auth: { kind: 'session' } });
    await writePulse({ signIn: undefined });
    await changed();
  }

  /** The server has ended the sign-in. What the rep wrote stays for when they are back. */
  async function ended(): Promise<void> {
    await writeStored('session', undefined);
    await writeStored('access', undefined);
    await changed();
  }

  /** @param drop whether to forget what has not been sent yet; else it waits for the same person to come back */
  async function signOut(drop: boolean): Promise<void> {
    const session = await readStored('session');
    await writeStored('session', undefined);
    await writeStored('access', undefined);
    await keepOnlyOf(undefined);
    if (drop) {
      const left = (await readStored('queue')).filter(({ by }) => by !== undefined && by !== session?.memberId);
      await writeStored('queue', left);
    }
    await changed();
    if (session) await revoke(session);
  }

  /** Here everything is gone already; a server that cannot be reached ends the sign-in when the token ends. */
  async function revoke({ apiUrl, refreshToken }: Pick<SignedIn, 'apiUrl' | 'refreshToken'>): Promise<void> {
    await world
      .fetch(`${apiUrl}/oauth/revoke`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ client_id: clientId, token: refreshToken, token_type_hint: 'refresh_token' }).toString(),
        credentials: 'omit',
      })
      .catch(() => undefined);
  }

  async function failed(failure: SignInFailure): Promise<void> {
    await writePulse({ signIn: { state: 'failed', ...failure } });
  }

  async function told(error: unknown): Promise<void> {
    if (error instanceof SignInFailed) return failed(error.failure);
    if (error instanceof ApiTrouble) return failed({ why: error.trouble.code === 'unreachable' ? 'unreachable' : 'server_error' });
    await failed({ why: 'server_error' });
    throw error;
  }
}

/** What a person judged, chose and wrote is theirs alone. */
async function keepOnlyOf(memberId: string | undefined): Promise<void> {
  const before = await readStored('person');
  if (memberId !== undefined && before === memberId) return;
  await writeStored('judgements', {});
  await writeStored('choices', {});
  // Which hosts are listed, and what one asked for oneself, differs by workspace and person.
  await writeStored('workspace-sites', undefined);
  if (before !== undefined || memberId === undefined) {
    await writeStored('drafts', {});
    await writeStored('rejected', []);
  }
  await writeStored('person', memberId);
}
