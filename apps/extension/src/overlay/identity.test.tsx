import { RecordContext } from '@alongside/common';
import { expect, test } from 'vitest';
import { cardProps, draw, textOf } from './fixtures/draw.tsx';
import { personContext } from './fixtures/person-context.ts';
import { Identity } from './identity.tsx';

const { words, nowMs } = cardProps;
const drawn = (more: object) => {
  const context = RecordContext.parse({ ...personContext, ...more });
  return textOf(draw(<Identity context={context} words={words} nowMs={nowMs} confirmedAtMs={nowMs} updating={false} />));
};

test.each([
  [{ matchedBy: 'crm_link' }, 'Matched by this CRM record'],
  [{ matchedBy: 'email' }, 'Matched by the email address on this page'],
  [{ matchedBy: 'domain' }, 'Matched by the company domain on this page'],
  [{ matchedBy: 'email', matchedThrough: 'alias' }, 'Matched by this page’s address, another one of theirs'],
  [{ matchedBy: 'crm_link', matchedThrough: 'merged' }, 'Matched by this CRM record, merged with another'],
  [{ matchedBy: 'crm_link', matchedThrough: 'something newer' }, 'Matched by this CRM record'],
])('%j is said as: %s', (more, line) => expect(drawn(more)).toContain(line));
