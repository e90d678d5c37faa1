import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@alongside/common';
import { type Env, readEnv } from '../env.ts';
import type { LiveTimes } from '../live/live-server.ts';
import { type RunningServer, type ServerOptions, startServer } from '../server/start-server.ts';
import { createKey } from '../services/keys/create-key.ts';
import { ExtensionClient, type TestTokens } from './extension-client.ts';
import { makeMember, type TestMember, type TestMemberWish } from './make-member.ts';

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  // What a test compares is JSON of any shape; `expect` does the narrowing.
  readonly body: unknown;
}

export interface TestServer extends AsyncDisposable {
  readonly server: RunningServer;
  readonly dataDir: string;
  /** What the server printed, such as the mails that development shows. */
  readonly printed: readonly string[];
  /** A key of the role, in the workspace `acme` unless told. */
  key(role: Role, slug?: string): Promise<string>;
  /** Asks with a key of that role, `undefined` without one. Every write has an `Idempotency-Key` of its own unless told. */
  ask(role: Role | undefined, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
  /** A new member, signed in at the console; in the workspace `acme`, as a rep, unless told. */
  member(wish?: TestMemberWish): Promise<TestMember>;
  /** The tokens of an extension in which that member has signed in, by the whole way through the console. */
  extensionToken(member: TestMember): Promise<TestTokens>;
}

export interface TestServerOptions {
  readonly clock?: () => number;
  readonly slug?: string;
  /** Settings that differ from those of a test: a free port, no limits, no log. */
  readonly env?: Partial<Env>;
  readonly liveTimes?: LiveTimes;
  readonly patience?: ServerOptions['patience'];
  readonly startsJobs?: boolean;
}

/** The API on a folder of its own and a free port. `await using` it: everything is gone afterwards. */
export async function openTestServer({
  clock = Date.now,
  slug = 'acme',
  env: settings = {},
  liveTimes,
  patience = {},
  startsJobs = true,
}: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'alongside-api-'));
  const printed: string[] = [];
  const env = { ...readEnv({}), dataDir, port: 0, rates: {}, ...testLog(), ...settings };
  const server = await startServer({
    env,
    clock,
    ...(liveTimes && { liveTimes }),
    patience,
    startsJobs,
    print: (text) => printed.push(text),
  });
  const keys = new Map<string, Promise<string>>();
  const key = (role: Role, workspace = slug) => {
    const name = `${workspace} ${role}`;
    const made = keys.get(name) ?? createKey(server.context, { slug: workspace, role }).then((created) => created.key);
    keys.set(name, made);
    return made;
  };
  const send = async (method: string, path: string, body: unknown, headers: Record<string, string>): Promise<TestAnswer> => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text === '' ? undefined : text };
  };
  const api: TestServer = {
    server,
    dataDir,
    printed,
    key,
    async ask(role, method, path, body, headers = {}) {
      return send(method, path, body, { ...(role && { authorization: `Bearer ${await key(role)}` }), ...headers });
    },
    async member(wish = {}) {
      const member = await makeMember(server.context, { slug, ...wish });
      const ask: TestMember['ask'] = (method, path, body, headers = {}) =>
        send(method, path, body, { cookie: member.cookie, origin: server.url, ...headers });
      return { ...member, ask };
    },
    extensionToken: (member) => new ExtensionClient(api).signIn(member),
    async [Symbol.asyncDispose]() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return api;
}

/** Silent, unless the test run looks through what its servers logged. */
function testLog(): Pick<Env, 'logLevel' | 'logFile'> {
  const folder = process.env.ALONGSIDE_TEST_LOGS;
  return folder ? { logLevel: 'debug', logFile: join(folder, `api-${process.pid}.log`) } : { logLevel: 'silent' };
}
