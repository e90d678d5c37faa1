import { describe, expect, test } from 'vitest';
import { isExtensionRedirect } from './extension-redirect.ts';

const own = 'ejhcdajjefgkbacnopliilopgbpfjfal';
const staged = 'abcdefghijklmnopabcdefghijklmnop';
// sha1 of extension@alongside.example
const firefox = '052ead8f11154fb92795d108b0abf13fbd1221ba';

describe('isExtensionRedirect', () => {
  test.each([
    `https://${own}.chromiumapp.org/`,
    `https://${own}.chromiumapp.org/signed-in`,
    `https://${staged}.chromiumapp.org/signed-in`,
    `https://${firefox}.extensions.allizom.org/`,
    `http://127.0.0.1/mozoauth2/${firefox}`,
  ])('takes %s', (uri) => {
    expect(isExtensionRedirect(uri, [staged])).toBe(true);
  });

  test.each([
    '',
    'https://evil.example/',
    `http://${own}.chromiumapp.org/`,
    `https://${own}.chromiumapp.org`,
    `https://${own}.chromiumapp.org.evil.example/`,
    `https://${own}.chromiumapp.org:8443/`,
    `https://evil@${own}.chromiumapp.org/`,
    `https://${own}.chromiumapp.org@evil.example/`,
    `https://evil.example/https://${own}.chromiumapp.org/`,
    `https://${own}.chromiumapp.org\\@evil.example/`,
    `https://${own}.chromiumapp.org/?next=https://evil.example`,
    `https://${own}.chromiumapp.org/#fragment`,
    `https://${own}.chromiumapp.org/../x`,
    `https://${own}.chromiumapp.org/%2e%2e/x`,
    `HTTPS://${own}.chromiumapp.org/`,
    `https://${own.toUpperCase()}.chromiumapp.org/`,
    `https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.chromiumapp.org/`,
    `https://x.${own}.chromiumapp.org/`,
    ` https://${own}.chromiumapp.org/`,
    `https://${own}.chromiumapp.org/\n`,
    `chrome-extension://${own}/signed-in.html`,
    `http://127.0.0.1/mozoauth2/${firefox}/more`,
    `http://127.0.0.1:8080/mozoauth2/${firefox}`,
    'javascript:alert(1)',
  ])('refuses %j', (uri) => {
    expect(isExtensionRedirect(uri, [staged])).toBe(false);
  });

  test('takes those of other extensions only where they are named', () => {
    expect(isExtensionRedirect(`https://${staged}.chromiumapp.org/`, [])).toBe(false);
  });
});
