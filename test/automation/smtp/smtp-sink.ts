import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { eventually } from '../eventually.ts';

export interface ReceivedMail {
  readonly from: string;
  readonly to: string;
  /** As it came, headers and all. */
  readonly raw: string;
  readonly subject: string;
  /** The body with soft line breaks undone. */
  readonly text: string;
}

/** A mail server that keeps what it is given and passes nothing on. */
export class SmtpSink {
  readonly url: string;
  readonly mails: ReceivedMail[] = [];
  readonly #server: SMTPServer;
  readonly #shown = new Set<ReceivedMail>();

  private constructor(server: SMTPServer, port: number) {
    this.#server = server;
    this.url = `smtp://127.0.0.1:${port}`;
  }

  static async start(): Promise<SmtpSink> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      logger: false,
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString('utf8');
          const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
          for (const { address } of session.envelope.rcptTo) sink.mails.push({ from, to: address, raw, ...read(raw) });
          done();
        });
      },
    });
    await new Promise<void>((resolve, reject) => {
      server.on('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    const sink = new SmtpSink(server, (server.server.address() as AddressInfo).port);
    return sink;
  }

  /** The oldest mail to this address that was not given out yet; waits for it. */
  async nextMailTo(address: string): Promise<ReceivedMail> {
    const mail = await eventually(`a mail to ${address}`, () => this.mails.find((one) => one.to === address && !this.#shown.has(one)));
    this.#shown.add(mail);
    return mail;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

function read(raw: string): { subject: string; text: string } {
  const [head = '', body = ''] = raw.split(/\r\n\r\n(.*)/s);
  const subject = /^Subject: (.*)$/im.exec(head)?.[1]?.trim() ?? '';
  const isQuoted = /^Content-Transfer-Encoding: quoted-printable/im.test(head);
  const plain = isQuoted
    ? body.replaceAll(/=\r\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : body;
  return { subject, text: plain.replaceAll('\r\n', '\n') };
}
