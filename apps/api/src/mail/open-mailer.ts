import type { Env } from '../env.ts';
import type { Mailer } from './mailer.ts';

/** How long a mail server may keep us waiting at each step; the person asks for another link sooner. */
const patienceMs = 15_000;

/** Mail by SMTP, over a few connections that are kept; `undefined` where no server is set. */
export function openMailer(smtp: Env['smtp'], clock: () => number): Mailer | undefined {
  if (!smtp) return undefined;
  let opened: ReturnType<typeof openTransport> | undefined;
  let failingSinceMs: number | undefined;
  return {
    get failingSinceMs() {
      return failingSinceMs;
    },
    async send({ to, subject, text }) {
      opened ??= openTransport(smtp.url);
      const transport = await opened;
      // As an object: an address is taken as one address, whatever it looks like.
      try {
        await transport.sendMail({
          from: smtp.from,
          to: { name: '', address: to },
          subject,
          text,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        failingSinceMs = undefined;
      } catch (error) {
        // An address that is refused says nothing of the mail server.
        if (!isAboutAddress(error)) failingSinceMs ??= clock();
        throw error;
      }
    },
    // One that did not open has nothing to close; whoever sent heard why.
    close: () =>
      void opened?.then(
        (transport) => transport.close(),
        () => undefined,
      ),
  };
}

function isAboutAddress(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EENVELOPE';
}

async function openTransport(url: string) {
  // Only now: a server that never sends mail keeps 25 MB less in memory.
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // A mail says what our own code wrote: it never takes a file or an address from elsewhere into itself.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
