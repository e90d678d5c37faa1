import { CrmId, CrmSite, FeedbackEvent, RecordContext } from '@alongside/common';
import * as z from 'zod';

/*
 * Everything the extension keeps, by key. `storage.local` outlives the browser and is closed to content scripts
 * (`setAccessLevel`); `storage.session` is memory and ends with the browser.
 *
 * local    settings    { apiUrl: 'http://127.0.0.1:8787', apiKey: 'alg_...' }
 *          sites       CrmSite[], hosts the user added: [{ origin: 'https://crm.acme.example', crm: 'generic', hints: true }]
 *          hintsFor    string[], ids of built-in CRMs on whose pages the visible e-mail address may be sent: ['demo']
 *          queue       [{ event: FeedbackEvent, notBeforeMs, apiUrl }], feedback that the server has not answered for yet
 *          retry       { failures, notBeforeMs }, when the queue may be tried again
 *          rejected    [{ event, reason, atMs }], feedback that the server refused for good, newest first, at most 50
 *          judgements  { [recordKey]: { [contentId]: 'useful' | 'not_useful' } }, this rep's own, newest record last
 *          choices     { [recordKey]: id }, whom the rep chose where several fitted, newest record last, at most 300
 *          layout      { ['<crm>/<instance>']: { open, side, width } }, written by the overlay frame (overlay/layout.ts)
 * session  pulse       { revision, waiting, failing }: frames listen to it (pulse.ts)
 *          frames      { [tabId]: { nonce?, frameId?, records: string[] } }
 *          cache:<key> one cached context each, and `cache-index`
 *
 * The worker follows changes: whoever writes `settings` or `sites` need not tell it.
 */

const settings = z.object({ apiUrl: z.url({ protocol: /^https?$/ }), apiKey: z.string().trim().min(1) });
export type Settings = z.infer<typeof settings>;

const queued = z.object({ event: FeedbackEvent, notBeforeMs: z.number(), apiUrl: z.string() });
export type QueuedFeedback = z.infer<typeof queued>;

const rejected = z.object({ event: FeedbackEvent, reason: z.string(), atMs: z.number() });

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
  sites: { area: 'local', schema: rowsOf(CrmSite), fallback: [] },
  hintsFor: { area: 'local', schema: z.array(CrmId), fallback: [] },
  queue: { area: 'local', schema: rowsOf(queued), fallback: [] },
  retry: { area: 'local', schema: z.object({ failures: z.int(), notBeforeMs: z.number() }), fallback: { failures: 0, notBeforeMs: 0 } },
  rejected: { area: 'local', schema: rowsOf(rejected), fallback: [] },
  judgements: { area: 'local', schema: z.record(z.string(), z.record(z.string(), judgement)), fallback: {} },
  choices: { area: 'local', schema: z.record(z.string(), z.string()), fallback: {} },
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
