import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type IdKind, newId } from '@alongside/common';
import { type Actor, actorOf } from './auth/actor.ts';
import { KeyRing } from './auth/key-ring.ts';
import { noticingWriter } from './auth/noticing-writer.ts';
import type { Principal } from './auth/principal.ts';
import { UseNotes } from './auth/use-notes.ts';
import { ControlReader } from './db/control-reader.ts';
import { WorkspaceStores } from './db/workspace-stores.ts';
import type { WriteDoor } from './db/writer/write-door.ts';
import type { Env } from './env.ts';
import type { CountExchange } from './limits/count-exchange.ts';
import { Limits } from './limits/limits.ts';
import { RightOfWay } from './limits/right-of-way.ts';
import { SingleFile } from './limits/single-file.ts';
import { LiveTickets, type TicketOffice } from './live/live-tickets.ts';
import { type Log, openLog } from './log.ts';
import type { Mailer } from './mail/mailer.ts';
import { openMailer } from './mail/open-mailer.ts';
import type { MetricSnapshot } from './metrics/metric-snapshot.ts';
import { Metrics } from './metrics/metrics.ts';
import { watchProcess } from './metrics/watch-process.ts';
import { DiskWatch } from './services/health/disk-watch.ts';
import { GuessLimit } from './services/oauth/guess-limit.ts';
import { Issuers } from './services/oidc/issuers.ts';
import { MailAllowance } from './services/sign-in/mail-allowance.ts';
import { isGone } from './services/workspaces/is-gone.ts';
import { extensionOrigins } from './surface/extension-origins.ts';
import type { WorkspaceContext } from './workspace-context.ts';
import { WorkspaceGone } from './workspace-gone.ts';

/** The world as one argument: nothing below asks the process, the clock or the network by itself. */
export interface Context {
  readonly env: Env;
  /** @unit milliseconds since 1970 UTC */
  readonly clock: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly fetch: typeof fetch;
  readonly log: Log;
  /** Absent when no mail server is set. */
  readonly disk: DiskWatch;
  /** When this process began. @unit milliseconds since 1970 UTC */
  readonly startedAtMs: number;
  /** What this process counts. */
  readonly metrics: Metrics;
  /** The same of every process of the server. */
  readonly metricsOfAll: () => Promise<readonly (readonly MetricSnapshot[])[]>;
  readonly mailer: Mailer | undefined;
  readonly mailAllowance: MailAllowance;
  /** Who guesses codes of devices. */
  readonly deviceGuesses: GuessLimit;
  readonly issuers: Issuers;
  /** Standard output, for what whoever runs the server must see and the log must not hold. */
  readonly print: (text: string) => void;
  readonly writer: WriteDoor;
  readonly control: ControlReader;
  readonly keys: KeyRing;
  readonly limits: Limits;
  /** Where large bodies of one key wait for each other. */
  readonly largeBodies: SingleFile;
  /** By which short requests go before long work. */
  readonly rightOfWay: RightOfWay;
  readonly liveTickets: TicketOffice;
  readonly stores: WorkspaceStores;
  /** The installation's secret, which keys are hashed with and secrets of others are sealed with. */
  readonly secret: Buffer;
  /** Where people find this server, such as `https://alongside.acme.example`: links in mails are made of it, never of a request's Host. */
  readonly origin: () => string;
  /** The pages of our extension in Chromium. */
  readonly extensionOrigins: ReadonlySet<string>;
  /** What a browser calls this server's own pages: where people find it, and where it listens. */
  readonly ownOrigins: () => readonly string[];
  /** What services need to work on the principal's workspace. @param giveWay as in `WorkspaceContext`; to short requests unless told */
  workspaceOf(principal: Principal, actor?: Actor, giveWay?: WorkspaceContext['giveWay']): Promise<WorkspaceContext>;
  /** Closes the readers. The writer is closed by whoever made it. */
  close(): void;
}

export interface ContextOptions {
  readonly env: Env;
  readonly writer: WriteDoor;
  readonly secret: Buffer;
  readonly clock?: () => number;
  readonly print?: (text: string) => void;
  /** Where the server listens, once it does. */
  readonly listensAt?: () => string;
  /** Lets limits hold for all processes of a server; it is one process unless told. */
  readonly counts?: CountExchange | undefined;
  /** Whoever issues tickets for all processes of a server; this one unless told. */
  readonly liveTickets?: TicketOffice | undefined;
  /** What the other processes of the server count; there are none unless told. */
  readonly metricsOfOthers?: () => Promise<readonly (readonly MetricSnapshot[])[]>;
}

/** Opens the control database and builds the world. */
export async function openContext({
  env,
  writer: plainWriter,
  secret,
  clock = Date.now,
  print = console.log,
  listensAt = () => `http://127.0.0.1:${env.port}`,
  metricsOfOthers = async () => [],
  counts,
  liveTickets = new LiveTickets(clock, randomBytes),
}: ContextOptions): Promise<Context> {
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  const controlPath = join(env.dataDir, 'control.db');
  await plainWriter.open('control', controlPath, 'control');
  const control = new ControlReader(controlPath, plainWriter);
  const log = openLog(env.logLevel, env.logFile);
  const uses = new UseNotes((noted) => {
    writer
      .write('control', 'access.noteUses', noted)
      .catch((error: unknown) => log.warn({ err: error }, 'uses of keys and sessions were not noted'));
  });
  const keys = new KeyRing({ control, secret, clock, onUse: (principal, atMs) => uses.note(principal, atMs) });
  const writer = noticingWriter(plainWriter, keys);
  const stores = new WorkspaceStores(env.dataDir, writer, (workspaceId, error) =>
    log.warn({ workspaceId, err: error }, 'stored contexts could not be read: they are composed anew'),
  );
  const metrics = new Metrics();
  watchProcess(metrics);
  const disk = new DiskWatch(env.dataDir, clock);
  const context: Context = {
    env,
    clock,
    randomBytes,
    fetch,
    log,
    disk,
    startedAtMs: clock(),
    metrics,
    metricsOfAll: async () => [metrics.snapshot(), ...(await metricsOfOthers())],
    mailer: openMailer(env.smtp, clock),
    mailAllowance: new MailAllowance(clock, counts),
    deviceGuesses: new GuessLimit(clock, counts),
    issuers: new Issuers({ fetch, clock }),
    print,
    writer,
    control,
    keys,
    limits: new Limits(env.rates, clock, counts),
    largeBodies: new SingleFile(),
    rightOfWay: new RightOfWay(),
    liveTickets,
    stores,
    secret,
    origin: () => env.publicOrigin ?? listensAt(),
    extensionOrigins: extensionOrigins(env.extensionIds),
    ownOrigins: () => [env.publicOrigin ?? listensAt(), listensAt()],
    workspaceOf: (principal, actor = actorOf(principal, {}), giveWay = () => context.rightOfWay.give()) =>
      workspaceContext(context, principal, actor, giveWay),
    close() {
      context.mailer?.close();
      disk.close();
      uses.close();
      keys.close();
      stores.close();
      control.close();
    },
  };
  return context;
}

async function workspaceContext(
  context: Context,
  principal: Principal,
  actor: Actor,
  giveWay: WorkspaceContext['giveWay'],
): Promise<WorkspaceContext> {
  const workspace = context.control.findWorkspace(principal.workspaceId);
  if (!workspace) throw new WorkspaceGone(principal.workspaceId);
  const store = await context.stores.get(workspace.id);
  const plain: WorkspaceContext = {
    workspace,
    principal,
    actor,
    control: {
      native: context.control.native,
      read: context.control.read,
      write: (mutation, input) => context.writer.write('control', mutation, input, { actor }),
    },
    clock: context.clock,
    metrics: context.metrics,
    newId: (kind: IdKind) => newId(kind, context.clock(), context.randomBytes),
    read: store.read,
    native: store.native,
    commits: store.commits,
    documents: store.documents,
    closing: store.closing,
    write: (mutation, input) => context.writer.write(workspace.id, mutation, input, { actor }),
    once(name) {
      let writes = 0;
      const inOrder = (database: string): WorkspaceContext['write'] => {
        return (mutation, input) => {
          // With the mutation: a request that runs again finds things changed, and may go another way.
          const part = `${writes} ${mutation}`;
          writes += 1;
          return context.writer.write(database, mutation, input, { once: { ...name, part }, actor });
        };
      };
      return { ...plain, control: { ...plain.control, write: inOrder('control') }, write: inOrder(workspace.id) };
    },
    giveWay,
    reportLost(error) {
      if (isGone(context, workspace.id)) return;
      context.log.warn({ workspaceId: workspace.id, err: error }, 'a write that nobody waited for was lost');
    },
  };
  return plain;
}
