import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@alongside/common';
import { readEnv } from '../env.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';
import { createKey } from '../services/keys/create-key.ts';

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  // What a test compares is JSON of any shape; `expect` does the narrowing.
  readonly body: unknown;
}

export interface TestServer extends AsyncDisposable {
  readonly server: RunningServer;
  readonly dataDir: string;
  /** A key of the role, in the workspace `acme` unless told. */
  key(role: Role, slug?: string): Promise<string>;
  /** Asks with a key of that role; `undefined` asks without one. */
  ask(role: Role | undefined, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
}

export interface TestServerOptions {
  readonly clock?: () => number;
  readonly slug?: string;
}

/** The API on a folder of its own and a free port. `await using` it: everything is gone afterwards. */
export async function openTestServer({ clock = Date.now, slug = 'acme' }: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'alongside-api-'));
  const env = { ...readEnv({}), dataDir, port: 0, logLevel: 'silent' as const };
  const server = await startServer({ env, clock });
  const keys = new Map<string, Promise<string>>();
  const key = (role: Role, workspace = slug) => {
    const name = `${workspace} ${role}`;
    const made = keys.get(name) ?? createKey(server.context, { slug: workspace, role }).then((created) => created.key);
    keys.set(name, made);
    return made;
  };
  return {
    server,
    dataDir,
    key,
    async ask(role, method, path, body, headers = {}) {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: {
          ...(role && { authorization: `Bearer ${await key(role)}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
