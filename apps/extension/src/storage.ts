import { CrmId, CrmSite, FeedbackEvent, ManagedCrmSite, NoteInput, RecordContext, Role } from '@alongside/common';
import * as z from 'zod';
import { SiteOrigin } from './site-origin.ts';

/*
 * Everything the extension keeps, by key. `storage.local` outlives the browser and is closed to content scripts
 * (`setAccessLevel`); `storage.session` is memory and ends with the browser. What an administrator decides for a whole company
 * is in `storage.managed` (managed.ts) and goes before all of this.
 *
 * local    settings    { apiUrl: 'http://127.0.0.1:8787', auth: { kind: 'session' } | { kind: 'key', apiKey: 'alg_...' } }
 *          session     who is signed in at which address, with the refresh token; `rotation` while that is being exchanged
 *          sites       CrmSite[], hosts the user added: [{ origin: 'https://crm.acme.example', crm: 'generic', hints: true }]
 *          workspace-sites  what the workspace's admins listed, as the server last told it
 *          hintsFor    string[], ids of built-in CRMs on whose pages the visible e-mail address may be sent: ['demo']
 *          queue       [{ event | note, notBeforeMs, apiUrl, by? }], what the server has not answered for yet
 *          retry       { failures, notBeforeMs }, when the queue may be tried again
 *          rejected    [{ event | note, reason, atMs }], what the server refused for good, newest first, at most 50
 *          judgements  { [recordKey]: { [contentId]: 'useful' | 'not_useful' } }, this rep's own, newest record last
 *          choices     { [recordKey]: id }, whom the rep chose where several fitted, newest record last, at most 300
 *          drafts      { [recordKey]: text }, notes being written, newest record last, at most 50
 *          person      id of the member whose judgements, choices and drafts these are
 *          layout      { ['<crm>/<instance>']: { open, side, width } }, written by the overlay frame (overlay/layout.ts)
 * session  access      the access token and when it ends
 *          sites-asked when the workspace's sites were asked for
 *          device      a sign-in by code that is under way
 *          pulse       { revision, waiting, failing, ... }: frames listen to it (pulse.ts)
 *          frames      { [tabId]: { nonce?, frameId?, records: string[] } }
 *          cache:<key> one cached context each, and `cache-index`
 *
 * The worker follows changes: whoever writes `settings` or `sites` need not tell it.
 */

const apiUrl = z.url({ protocol: /^https?$/ });
const auth = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key'), apiKey: z.string().trim().min(1) }),
  z.object({ kind: z.literal('session') }),
]);
const settings = z.union([
  z.object({ apiUrl, auth }),
  // As versions before sign-in wrote it.
  z.object({ apiUrl, apiKey: z.string().trim().min(1) }).transform((old) => ({
    apiUrl: old.apiUrl,
    auth: { kind: 'key' as const, apiKey: old.apiKey },
  })),
]);
export interface Settings {
  readonly apiUrl: string;
  readonly auth: z.infer<typeof auth>;
}

const session = z.object({
  apiUrl,
  refreshToken: z.string(),
  /** Stored before the refresh token is sent: an exchange whose answer was lost is repeated under the same name, and answered alike. */
  rotation: z.string().optional(),
  memberId: z.string().optional(),
  memberName: z.string().optional(),
  /** Its short name; absent in what older versions wrote. */
  workspace: z.string().optional(),
  workspaceName: z.string(),
  role: Role,
});
export type SignedIn = z.infer<typeof session>;

const access = z.object({ token: z.string(), expiresAtMs: z.number() });

const device = z.object({
  apiUrl,
  deviceCode: z.string(),
  userCode: z.string(),
  verificationUri: z.string(),
  intervalMs: z.number(),
  nextPollAtMs: z.number(),
  expiresAtMs: z.number(),
});
export type DeviceSignIn = z.infer<typeof device>;

const queued = z.object({
  event: FeedbackEvent.optional(),
  note: NoteInput.optional(),
  notBeforeMs: z.number(),
  apiUrl: z.string(),
  /** The member whose act it is: nobody else sends it. Absent for acts under a key. */
  by: z.string().optional(),
});
export type Queued = z.infer<typeof queued>;

const rejected = z.object({ event: FeedbackEvent.optional(), note: NoteInput.optional(), reason: z.string(), atMs: z.number() });

const cached = z.object({
  context: RecordContext,
  etag: z.string().optional(),
  chosen: z.literal(true).optional(),
  /** When the server last said that this is how things are. */
  confirmedAtMs: z.number(),
});
export type CachedContext = z.infer<typeof cached>;

/** A row that an older version wrote differently is left out; it does not take the others with it. */
const rowsOf = <Row>(row: z.ZodType<Row>) =>
  z.array(z.unknown()).transform((rows) =>
    rows.flatMap((each) => {
      const parsed = row.safeParse(each);
      return parsed.success ? [parsed.data] : [];
    }),
  );

const judgement = z.enum(['useful', 'not_useful']);

/** The shape of each stored value, and what stands in for one that is absent or that an older version wrote differently. */
export const stored = {
  settings: { area: 'local', schema: settings.optional(), fallback: undefined },
  session: { area: 'local', schema: session.optional(), fallback: undefined },
  sites: { area: 'local', schema: rowsOf(CrmSite.extend({ origin: SiteOrigin })), fallback: [] },
  'workspace-sites': {
    area: 'local',
    schema: z.object({ apiUrl, etag: z.string().optional(), sites: rowsOf(ManagedCrmSite.extend({ origin: SiteOrigin })) }).optional(),
    fallback: undefined,
  },
  hintsFor: { area: 'local', schema: z.array(CrmId), fallback: [] },
  queue: { area: 'local', schema: rowsOf(queued), fallback: [] },
  retry: { area: 'local', schema: z.object({ failures: z.int(), notBeforeMs: z.number() }), fallback: { failures: 0, notBeforeMs: 0 } },
  rejected: { area: 'local', schema: rowsOf(rejected), fallback: [] },
  judgements: { area: 'local', schema: z.record(z.string(), z.record(z.string(), judgement)), fallback: {} },
  choices: { area: 'local', schema: z.record(z.string(), z.string()), fallback: {} },
  drafts: { area: 'local', schema: z.record(z.string(), z.string()), fallback: {} },
  person: { area: 'local', schema: z.string().optional(), fallback: undefined },
  access: { area: 'session', schema: access.optional(), fallback: undefined },
  'sites-asked': { area: 'session', schema: z.number(), fallback: Number.NEGATIVE_INFINITY },
  device: { area: 'session', schema: device.optional(), fallback: undefined },
  frames: {
    area: 'session',
    schema: z.record(
      z.string(),
      z.object({ nonce: z.string().optional(), frameId: z.number().optional(), records: z.array(z.string()).default([]) }),
    ),
    fallback: {},
  },
  'cache-index': {
    area: 'session',
    schema: z.array(z.object({ key: z.string(), bytes: z.number(), usedAtMs: z.number() })),
    fallback: [],
  },
} as const;

export { cached as CachedContextSchema };
