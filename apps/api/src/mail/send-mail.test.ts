import { describe, expect, test } from 'vitest';
import { openLog } from '../log.ts';
import type { Mail, Mailer } from './mailer.ts';
import { invitationMail } from './mails/invitation-mail.ts';
import { signInMail } from './mails/sign-in-mail.ts';
import { sendMail } from './send-mail.ts';

const mail = signInMail({ to: 'mia@acme.example', link: 'https://a.example/sign-in/link#all_x', minutes: 15 });

function world(origin: string, mailer?: Mailer['send']) {
  const [printed, logged]: [string[], string[]] = [[], []];
  const server = {
    origin: () => origin,
    mailer: mailer && { send: mailer, close: () => undefined },
    print: (text: string) => printed.push(text),
    log: openLog('info', (line) => logged.push(line)),
  };
  return { server, printed, logged };
}

describe('sendMail', () => {
  test('gives it to the mail server, and prints nothing', async () => {
    const sent: Mail[] = [];
    const { server, printed } = world('http://127.0.0.1:8787', async (one) => void sent.push(one));
    expect([await sendMail(server, mail), sent, printed]).toEqual([true, [mail], []]);
  });

  test('in development without a mail server it is shown on the screen, not in the log', async () => {
    const { server, printed, logged } = world('http://127.0.0.1:8787');
    expect([await sendMail(server, mail), printed.length, logged]).toEqual([false, 1, []]);
    expect(printed[0]).toContain('https://a.example/sign-in/link#all_x');
  });

  test.each([
    ['no mail server is set', undefined],
    ['the mail server refuses', () => Promise.reject(Object.assign(new Error('550 mia@acme.example unknown'), { code: 'EENVELOPE' }))],
  ])('elsewhere, when %s, the log says so without the address and the link', async (_, mailer) => {
    const { server, printed, logged } = world('https://a.example', mailer);
    expect([await sendMail(server, mail), printed, logged.length]).toEqual([false, [], 1]);
    expect(logged.join()).not.toMatch(/mia|acme|all_/);
  });
});

describe('invitationMail', () => {
  test('a name of a workspace begins no line and is no link', () => {
    const workspaceName = 'Acme\nhttps://evil.example/pay now';
    const { subject, text } = invitationMail({
      to: 'a@acme.example',
      workspaceName,
      link: 'https://a.example/invite#all_x',
      expiresAtMs: 0,
    });
    expect(subject).toBe('You are invited to Acme https //evil example/pay now on Alongside');
    expect(text.match(/https:\S+/g)).toEqual(['https://a.example/invite#all_x']);
  });
});
