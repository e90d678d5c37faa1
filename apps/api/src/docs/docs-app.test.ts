import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';
import { scalarScriptPath } from './scalar-script.ts';

describe('docs', () => {
  test('are a page that names no other host than its own', async () => {
    await using api = await openTestServer();
    const response = await fetch(`${api.server.url}/docs`);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain(`src="${scalarScriptPath}"`);
    expect(page.match(/https?:\/\/[^"'\s]+/g) ?? []).toEqual([]);
  });

  test('come with their script', async () => {
    await using api = await openTestServer();
    const response = await fetch(`${api.server.url}${scalarScriptPath}`);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toContain('createApiReference');
  });
});
