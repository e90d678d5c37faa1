import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmtpSink } from '../automation/smtp/smtp-sink.ts';

let sink: SmtpSink;
beforeAll(async () => {
  sink = await SmtpSink.start();
});
afterAll(() => sink.stop());

test('a link goes out by mail: plain, short, one link of ours and nothing that is loaded from elsewhere', async () => {
  const smtp = { url: sink.url, from: 'Alongside <alongside@acme.example>' };
  await using api = await openTestServer({ env: { smtp, publicOrigin: 'https://alongside.acme.example' } });
  const { email } = await api.member({ email: 'mia@acme.example' });
  expect(await api.ask(undefined, 'POST', '/v1/sign-in/email', { email, returnTo: '/people' })).toMatchObject({ status: 202 });
  const mail = await sink.nextMailTo(email);
  expect(mail).toMatchObject({ from: 'alongside@acme.example', subject: 'Your link to sign in to Alongside' });
  expect(mail.raw).toMatch(/^Content-Type: text\/plain/im);
  expect(mail.raw).not.toMatch(/<img|<a |List-Unsubscribe|X-Mailer/i);
  expect(mail.text.match(/https?:\S+/g)).toEqual([expect.stringMatching(/^https:\/\/alongside\.acme\.example\/sign-in\/link#all_/)]);
  const token = mail.text.split('#')[1]?.split('\n')[0];
  const answer = await api.ask(undefined, 'POST', '/v1/sign-in/link', { token });
  expect(answer).toMatchObject({ status: 200, body: { status: 'signed_in', returnTo: '/people' } });
  expect(api.printed).toEqual([]);
});

test('an invitation goes out by mail, and says so', async () => {
  await using api = await openTestServer({ env: { smtp: { url: sink.url, from: 'alongside@acme.example' } } });
  const answer = await api.ask('admin', 'POST', '/v1/invitations', { email: 'ina@acme.example', roles: ['rep'] });
  const { link, sent } = answer.body as { link: string; sent: boolean };
  const mail = await sink.nextMailTo('ina@acme.example');
  expect({ sent, subject: mail.subject, holds: mail.text.includes(link) }).toEqual({
    sent: true,
    subject: 'You are invited to acme on Alongside',
    holds: true,
  });
});

test('nobody waits for a mail server that is down, and nobody learns of it', async () => {
  await using api = await openTestServer({ env: { smtp: { url: 'smtp://127.0.0.1:9', from: 'alongside@acme.example' } } });
  const { email } = await api.member();
  expect(await api.ask(undefined, 'POST', '/v1/sign-in/email', { email })).toMatchObject({ status: 202, body: { status: 'asked' } });
  const answer = await api.ask('admin', 'POST', '/v1/invitations', { email: 'ina@acme.example', roles: ['rep'] });
  expect(answer).toMatchObject({ status: 201, body: { sent: false } });
});
