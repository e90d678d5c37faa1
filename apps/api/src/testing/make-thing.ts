import { expect } from 'vitest';
import type { TestServer } from './open-test-server.ts';

/** Stores a thing as an admin. @returns its id */
export async function makeThing(api: TestServer, noun: string, body: object): Promise<string> {
  const { status, body: made } = await api.ask('admin', 'POST', `/v1/${noun}`, body);
  expect({ status, made }).toMatchObject({ status: 201 });
  return (made as { id: string }).id;
}
