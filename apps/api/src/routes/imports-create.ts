import { AppError, ImportKind, ImportProgress, ImportReport } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import * as z from 'zod';
import type { AppEnv } from '../app-env.ts';
import { ImportOptions } from '../services/imports/import-options.ts';
import { keepImport } from '../services/imports/keep-import.ts';
import { limitedBytes } from '../services/imports/limited-bytes.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { problemAnswer } from './problem.ts';

/** The largest file; it is read as it comes and never held whole. */
const limitBytes = 1_073_741_824;
const progressEveryMs = 500;
const lines = 'application/x-ndjson';

const mapping = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a JSON object of column to field' });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.string()));
const Query = ImportOptions.extend({ kind: ImportKind, mapping: mapping.optional().meta({ type: 'string', example: '{"Mail":"email"}' }) });

const route = createRoute({
  operationId: 'importCsv',
  tags: ['Imports'],
  summary: 'Import a CSV file',
  description:
    'The body is the file itself. Export headers of HubSpot, Salesforce and Marketo are recognised. Good rows are stored, each of the others says why not; doing it again changes nothing. With `Accept: application/x-ndjson` the answer comes line by line: `{progress}` while it runs, then `{report}` or `{problem}`.',
  method: 'post',
  path: '/v1/imports',
  ...access('marketer', 'admin'),
  request: { query: Query, body: { required: true, content: { 'text/csv': { schema: z.string() } } } },
  responses: {
    200: {
      description: 'What became of the rows',
      content: {
        'application/json': { schema: ImportReport },
        [lines]: { schema: z.object({ progress: ImportProgress.optional(), report: ImportReport.optional() }) },
      },
    },
  },
});

export const importsCreateRoute = defineRoute({
  route,
  handler: async (c) => {
    const { kind, ...options } = c.req.valid('query');
    const body = c.req.raw.body;
    if (!body) throw new AppError('invalid_request', 'the body must be the CSV file');
    const length = Number(c.req.header('content-length') ?? Number.NaN);
    if (length > limitBytes) throw new AppError('payload_too_large', `a file may have ${limitBytes} bytes at most`);
    const request = {
      kind,
      options,
      bytes: limitedBytes(body, limitBytes, c.get('askAgain')),
      ...(Number.isNaN(length) ? {} : { totalBytes: length }),
    };
    const { dataDir } = c.get('server').env;
    if (!(c.req.header('accept') ?? '').includes(lines)) return c.json(await keepImport(c.get('context'), dataDir, request), 200);
    return asLines(c, (onProgress) => keepImport(c.get('context'), dataDir, { ...request, onProgress })) as never;
  },
});

/** Progress now and then, then the report. What goes wrong after the first line is the last line. */
function asLines(c: HonoContext<AppEnv>, run: (onProgress: (progress: ImportProgress) => void) => Promise<ImportReport>): Response {
  const clock = c.get('server').clock;
  let lastAtMs = 0;
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (line: object) => controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      try {
        const report = await run((progress) => {
          if (clock() - lastAtMs < progressEveryMs) return;
          lastAtMs = clock();
          send({ progress });
        });
        send({ report });
      } catch (error) {
        send({ problem: await problemAnswer(c, error).json() });
      }
      controller.close();
    },
  });
  return c.body(stream, 200, { 'content-type': lines, 'cache-control': 'no-store' });
}
