import type { Context } from '../context.ts';
import { canMail } from './can-mail.ts';
import type { Mail } from './mailer.ts';

/**
 * Sends a mail. Without a mail server it is shown on standard output in development, where only the developer reads it, and goes nowhere
 * elsewhere. Failing to send is noted in the log, without the address: whoever waits for the mail learns nothing more from an error.
 *
 * @returns whether a mail server took it
 */
export async function sendMail(server: Pick<Context, 'mailer' | 'origin' | 'log' | 'print'>, mail: Mail): Promise<boolean> {
  if (!server.mailer) {
    if (canMail(server)) server.print(`\n  Mail to ${mail.to}: ${mail.subject}\n\n${mail.text.replaceAll(/^(?=.)/gm, '    ')}\n`);
    else server.log.warn({}, 'a mail was not sent: ALONGSIDE_SMTP_URL is not set');
    return false;
  }
  try {
    await server.mailer.send(mail);
    return true;
  } catch (error) {
    server.log.error({ code: codeOf(error) }, 'the mail server did not take a mail');
    return false;
  }
}

/** The kind of failure alone: what a mail server says holds addresses. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
