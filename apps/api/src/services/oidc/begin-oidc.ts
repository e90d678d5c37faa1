import { minuteMs } from '@alongside/common';
import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import type { Context } from '../../context.ts';
import { actorOfVisitor, type Visitor } from '../sign-in/visitor.ts';
import { attempt } from './attempt.ts';
import { callbackAddress } from './callback-address.ts';
import { configurationOf } from './configuration-of.ts';
import type { IssuerMetadata } from './issuer-metadata.ts';
import { IssuerTrouble } from './issuer-trouble.ts';
import { providerRows } from './provider-rows.ts';
import { refusalPath } from './refusal-path.ts';

const lifeMs = 10 * minuteMs;

interface Begin {
  readonly providerId: string;
  /** A path of ours. */
  readonly returnTo: string;
  /** What the browser's cookie held, if it has one: another tab may be signing in, too. */
  readonly browser: string | undefined;
  /** From `Sec-Fetch-Site`, where the browser says it. */
  readonly site: string | undefined;
}

/** Sends a browser to an identity provider. @returns where to, and what its cookie must hold; without it, a page that says why not */
export async function beginOidc(
  server: Context,
  { providerId, returnTo, browser, site }: Begin,
  visitor: Visitor,
): Promise<{ readonly location: string; readonly browser?: string }> {
  const provider = providerRows.anywhere(server.control.native, providerId);
  if (!provider?.isEnabled) return { location: refusalPath('provider_off') };
  // A page elsewhere could otherwise sign somebody in, unasked, where its own provider says yes: in the place of their session here.
  if (site === 'cross-site' || site === 'same-site') return { location: refusalPath('attempt_lost', provider.workspaceSlug) };
  let metadata: IssuerMetadata;
  try {
    metadata = await server.issuers.metadataOf(provider.issuer);
  } catch (error) {
    if (!(error instanceof IssuerTrouble)) throw error;
    const { requestId } = visitor;
    server.log.warn({ requestId, workspaceId: provider.workspaceId, code: error.problem }, 'an identity provider cannot be used');
    return { location: refusalPath('provider_unavailable', provider.workspaceSlug) };
  }
  const random = () => Buffer.from(server.randomBytes(32)).toString('base64url');
  const [state, nonce, verifier, bound] = [random(), random(), random(), browser ?? random()];
  const stateHash = attempt.stateHash(server, state);
  const { issuer, clientId } = provider;
  await server.writer.write(
    'control',
    'oidc.begin',
    {
      stateHash,
      providerId,
      browserHash: attempt.browserHash(server, bound),
      secretsSealed: attempt.seal(server, stateHash, { nonce, verifier, issuer, clientId }),
      returnTo,
      expiresAtMs: server.clock() + lifeMs,
    },
    { actor: actorOfVisitor(visitor) },
  );
  const location = buildAuthorizationUrl(configurationOf(server, provider, metadata, undefined), {
    redirect_uri: callbackAddress(server),
    scope: scopes(metadata),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return { location: location.href, browser: bound };
}

/** Groups are a scope of their own at some providers, and unknown at others. */
function scopes({ scopes_supported = [] }: IssuerMetadata): string {
  return ['openid', 'email', 'profile', ...(scopes_supported.includes('groups') ? ['groups'] : [])].join(' ');
}
