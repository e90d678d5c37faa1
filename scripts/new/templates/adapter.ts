import type { Names } from '../names.ts';

/** A host that belongs to nobody (RFC 2606), until the vendor's own is written in its place. */
const host = ({ kebab }: Names): string => `${kebab}.crm.example`;

export const adapterFile = (names: Names): string => `import { defineAdapter } from '../../define-adapter.ts';

/** ${names.title}'s record pages: \`/contacts/8\` on a host of its own for each customer. */
export const ${names.camel} = /* @__PURE__ */ defineAdapter({
  id: '${names.kebab}',
  instance: (url) => customerHost.exec(url.origin)?.[1],
  record(url) {
    const [, noun, recordId] = path.exec(url.pathname) ?? [];
    const kind = kinds[noun ?? ''];
    return kind && recordId ? { kind, recordId } : undefined;
  },
});

const customerHost = /^https:\\/\\/([a-z0-9-]+)\\.${host(names).replaceAll('.', '\\.')}(?::\\d+)?$/;

const path = /^\\/(contacts|leads|accounts|deals)\\/(\\d{1,20})\\/?$/;

const kinds: Readonly<Record<string, 'contact' | 'lead' | 'account' | 'opportunity'>> = {
  contacts: 'contact',
  leads: 'lead',
  accounts: 'account',
  deals: 'opportunity',
};
`;

export const adapterTest = (names: Names): string => `import { describe, expect, test } from 'vitest';
import { ${names.camel} } from './index.ts';

const on = (path: string): URL => new URL(path, 'https://acme.${host(names)}');

describe('${names.camel}', () => {
  test.each([
    ['/contacts/8', { kind: 'contact', recordId: '8' }],
    ['/deals/9007199254740993/', { kind: 'opportunity', recordId: '9007199254740993' }],
    ['/contacts', undefined],
    ['/reports/8', undefined],
  ])('reads %s', (path, record) => {
    expect(${names.camel}.record(on(path))).toEqual(record);
  });

  test("names the installation by the customer's host", () => {
    expect(${names.camel}.instance(on('/'))).toBe('acme');
    expect(${names.camel}.instance(new URL('https://acme.${host(names)}.evil.test/'))).toBeUndefined();
  });
});
`;

export const aboutFile = (names: Names): string => `import { defineAbout } from '../../define-about.ts';

export const ${names.camel}About = /* @__PURE__ */ defineAbout({
  id: '${names.kebab}',
  title: '${names.title}',
  matches: ['https://*.${host(names)}/*'],
});
`;

export const examplesFile = (names: Names): string => `import { defineExamples } from '../../define-examples.ts';

const acme = 'https://acme.${host(names)}';

export const ${names.camel}Examples = defineExamples({
  id: '${names.kebab}',
  claims: [
    [\`\${acme}/contacts/8\`, 'acme', 'contact', '8'],
    [\`\${acme}/leads/9?tab=notes\`, 'acme', 'lead', '9'],
    [\`\${acme}/accounts/10\`, 'acme', 'account', '10'],
    [\`\${acme}/deals/11\`, 'acme', 'opportunity', '11'],
  ],
  refuses: [
    \`\${acme}/contacts\`,
    \`\${acme}/contacts/new\`,
    \`\${acme}/reports/8\`,
    'http://acme.${host(names)}/contacts/8',
    'https://${host(names)}/contacts/8',
    'https://acme.${host(names)}.evil.test/contacts/8',
  ],
});
`;
