import * as z from 'zod';

/** Every kind of thing that has an id of ours, with the prefix its ids carry. */
export const idPrefixes = {
  account: 'acc',
  apiKey: 'key',
  auditEntry: 'aud',
  campaign: 'cmp',
  content: 'cnt',
  crmSite: 'crs',
  erasure: 'ers',
  feedback: 'fbk',
  hookDelivery: 'hkd',
  hookEndpoint: 'hke',
  identityCase: 'idc',
  import: 'imp',
  invitation: 'inv',
  job: 'job',
  member: 'mem',
  merge: 'mrg',
  oidcProvider: 'idp',
  opportunity: 'opp',
  person: 'per',
  persona: 'prs',
  push: 'psh',
  session: 'ses',
  team: 'tea',
  touch: 'tch',
  trackedLink: 'lnk',
  user: 'usr',
  webhook: 'whk',
  webhookDelivery: 'whd',
  webhookMessage: 'evt',
  workspace: 'wsp',
} as const;
export type IdKind = keyof typeof idPrefixes;

const idOf = (kind: IdKind) =>
  z.string().regex(new RegExp(`^${idPrefixes[kind]}_[0-9a-z]{1,32}$`), `must be an id that begins with ${idPrefixes[kind]}_`);

export const AccountId = idOf('account');
export const ApiKeyId = idOf('apiKey');
export const AuditEntryId = idOf('auditEntry');
export const CampaignId = idOf('campaign');
export const ContentId = idOf('content');
export const CrmSiteId = idOf('crmSite');
export const ErasureId = idOf('erasure');
export const HookDeliveryId = idOf('hookDelivery');
export const HookEndpointId = idOf('hookEndpoint');
export const IdentityCaseId = idOf('identityCase');
export const ImportId = idOf('import');
export const InvitationId = idOf('invitation');
export const JobId = idOf('job');
export const MemberId = idOf('member');
export const MergeId = idOf('merge');
export const OidcProviderId = idOf('oidcProvider');
export const OpportunityId = idOf('opportunity');
export const PersonId = idOf('person');
export const PersonaId = idOf('persona');
export const PushId = idOf('push');
export const SessionId = idOf('session');
export const TeamId = idOf('team');
export const TouchId = idOf('touch');
export const TrackedLinkId = idOf('trackedLink');
export const WebhookDeliveryId = idOf('webhookDelivery');
export const WebhookId = idOf('webhook');
export const WebhookMessageId = idOf('webhookMessage');
export const WorkspaceId = idOf('workspace');

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** Two signs at once: each that is put to a text by itself costs as much. */
const pairs = Array.from(alphabet, (first) => Array.from(alphabet, (second) => first + second)).flat();
const timeLength = 10;
const randomLength = 16;

/**
 * A new id: prefix, 10 characters of time, 16 of randomness. Ids made later sort later, which keeps index pages together.
 *
 * @param nowMs milliseconds since 1970 UTC
 * @param randomBytes gives that many bytes of cryptographic randomness
 */
export function newId(kind: IdKind, nowMs: number, randomBytes: (length: number) => Uint8Array): string {
  if (nowMs !== lastMs) {
    lastTime = timeOf(nowMs);
    lastMs = nowMs;
  }
  const random = randomBytes(randomLength);
  let id = `${idPrefixes[kind]}_${lastTime}`;
  for (let at = 0; at < randomLength; at += 2) id += pairs[((random[at] ?? 0) & 31) * 32 + ((random[at + 1] ?? 0) & 31)];
  return id;
}

/** Of a thousand ids made at once all have the same. */
let lastMs = Number.NaN;
let lastTime = '';

function timeOf(nowMs: number): string {
  let time = '';
  for (let rest = nowMs, at = 0; at < timeLength; at += 1) {
    time = alphabet.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  return time;
}
