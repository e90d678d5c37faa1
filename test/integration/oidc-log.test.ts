import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../automation/temp-folder.ts';
import { answerCases } from './oidc/answer-cases.ts';
import type { Forgery } from './oidc/forgery.ts';
import { OidcWorld } from './oidc/oidc-world.ts';

test('the log says that sign-ins were refused and why, without tokens, codes, names and addresses', async () => {
  const file = join(tempFolder('log'), 'api.log');
  const world = await OidcWorld.open(file);
  const secrets: string[] = ['Ola Oidc', '@acme.example', 'eyJ'];
  try {
    const wrongKey: Forgery = { token: (claims, signer) => signer.sign(claims, {}, 'stranger') };
    for (const forgery of [...answerCases.map(([, , one]) => one), wrongKey]) {
      const { back, browser, subject } = await world.attempt(forgery);
      secrets.push(subject, ...[back.searchParams.get('code'), back.searchParams.get('state')].filter((value) => value !== null));
      await world.finish(back, browser);
    }
  } finally {
    await world.close();
  }
  const log = readFileSync(file, 'utf8');
  expect(log.split('\n').filter((line) => line.includes('was refused')).length).toBeGreaterThan(answerCases.length);
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
});
