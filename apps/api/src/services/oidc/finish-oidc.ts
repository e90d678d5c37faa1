import { AppError, type SignInError } from '@alongside/common';
import { AuthorizationResponseError } from 'openid-client';
import type { Context } from '../../context.ts';
import { beginSession } from '../sign-in/begin-session.ts';
import { actorOfVisitor, type Visitor } from '../sign-in/visitor.ts';
import { attempt } from './attempt.ts';
import { causesOf } from './causes-of.ts';
import { fetchClaims, type Vouched } from './fetch-claims.ts';
import { groupsIn } from './groups-in.ts';
import { IssuerTrouble } from './issuer-trouble.ts';
import { personOf } from './person-of.ts';
import { providerRows } from './provider-rows.ts';
import { refusalPath } from './refusal-path.ts';
import { rolesOf } from './roles-of.ts';
import type { StoredProvider } from './stored-provider.ts';

interface Return {
  /** As the browser brought them from the provider. */
  readonly parameters: URLSearchParams;
  /** What its cookie holds. */
  readonly browser: string | undefined;
}

export interface Finished {
  /** Where the browser goes now. */
  readonly location: string;
  /** The `Set-Cookie` of the new session; absent where there is none. */
  readonly cookie?: string;
}

/** Ends a sign-in at an identity provider: with a session, or on a page that says in one of a few words why not. */
export async function finishOidc(server: Context, { parameters, browser }: Return, visitor: Visitor): Promise<Finished> {
  const [state, ...more] = parameters.getAll('state');
  if (state === undefined || more.length > 0 || browser === undefined) return { location: refusalPath('attempt_lost') };
  const stateHash = attempt.stateHash(server, state);
  const actor = actorOfVisitor(visitor);
  const hashes = { stateHash, browserHash: attempt.browserHash(server, browser) };
  const taken = await server.writer.write('control', 'oidc.take', hashes, { actor });
  const secrets = taken && attempt.unseal(server, stateHash, taken.secretsSealed);
  const provider = taken && providerRows.anywhere(server.control.native, taken.providerId);
  if (!secrets || !provider) return { location: refusalPath('attempt_lost') };
  const refuse = (error: SignInError, err?: unknown): Finished => {
    const { requestId } = visitor;
    server.log.warn(
      { requestId, workspaceId: provider.workspaceId, code: error, err },
      'a sign-in through an identity provider was refused',
    );
    return { location: refusalPath(error, provider.workspaceSlug) };
  };
  if (!provider.isEnabled) return refuse('provider_off');
  if (provider.issuer !== secrets.issuer || provider.clientId !== secrets.clientId) return refuse('attempt_lost');
  let vouched: Vouched;
  try {
    vouched = await fetchClaims(server, provider, { state, parameters, secrets });
  } catch (error) {
    return refuse(errorOf(error), error);
  }
  const entrance = await server.writer.write('control', 'oidc.enter', vouchedPerson(provider, vouched), { actor });
  if ('refused' in entrance) return refuse(entrance.refused);
  const { workspaceId } = provider;
  const cookie = await beginSession(server, { workspaceId, memberId: entrance.memberId, method: 'sso' }, visitor);
  return { location: taken.returnTo, cookie };
}

function vouchedPerson(provider: StoredProvider, vouched: Vouched) {
  const { id: providerId, issuer, workspaceId, groupsClaim, groupRoles, justInTime } = provider;
  const groups = groupsIn(vouched.token, groupsClaim) ?? groupsIn(vouched.userInfo, groupsClaim) ?? [];
  return {
    providerId,
    issuer,
    workspaceId,
    subject: vouched.token.sub,
    ...personOf(vouched),
    roles: rolesOf(provider, groups),
    groupsRule: groupRoles.length > 0,
    justInTime,
  };
}

function errorOf(error: unknown): SignInError {
  const causes = causesOf(error);
  if (causes.some((cause) => cause instanceof AuthorizationResponseError && cause.error === 'access_denied')) return 'denied';
  const isAway = causes.some((cause) => cause instanceof IssuerTrouble || (cause instanceof AppError && cause.code === 'unavailable'));
  return isAway ? 'provider_unavailable' : 'provider_refused';
}
