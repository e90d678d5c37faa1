import { liveKey } from '@alongside/common';
import { expect, test } from 'vitest';
import { liveName } from './live-name.ts';

test('a record has the name that the server gives it', () => {
  const record = { crm: 'generic', instance: 'crm.acme.example:8443', kind: 'open', recordId: 'party/5 é' } as const;
  expect(liveName(record)).toBe(liveKey(record));
});
