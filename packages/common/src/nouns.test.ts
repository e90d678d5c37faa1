import { describe, expect, test } from 'vitest';
import { ContentItemInput } from './content.ts';
import { PersonInput } from './person.ts';
import { PushInput } from './push.ts';
import { instantToMs, msToInstant } from './time.ts';
import { TouchInput } from './touch.ts';
import { TouchType, touchTypes } from './touch-types.ts';

describe('a person', () => {
  test('has its mail address in lower case, without blanks around it', () => {
    expect(PersonInput.parse({ name: ' Jane Doe ', email: ' Jane.Doe@Acme.Example ' })).toEqual({
      name: 'Jane Doe',
      email: 'jane.doe@acme.example',
    });
  });

  test.each([{ name: '' }, { name: 'Jane', email: 'not an address' }, { name: 'Jane', accountId: 'per_1' }])('refuses %j', (input) => {
    expect(PersonInput.safeParse(input).success).toBe(false);
  });
});

describe('a content item', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://acme.example/x', '//acme.example'])('refuses the address %s', (url) => {
    expect(ContentItemInput.safeParse({ kind: 'video', title: 'Demo', url }).success).toBe(false);
  });

  test('says nothing of what its input does not say: an item known already keeps it', () => {
    const said = { kind: 'video', title: 'Demo', url: 'https://acme.example/demo' };
    expect(ContentItemInput.parse(said)).toEqual(said);
  });
});

describe('a push', () => {
  test('must end after it starts', () => {
    const push = {
      contentId: 'cnt_1',
      reason: 'Fair',
      ownerName: 'Mara',
      startsAt: '2026-11-02T00:00:00Z',
      endsAt: '2026-11-01T00:00:00Z',
    };
    expect(PushInput.safeParse(push).error?.issues.map((issue) => issue.path)).toEqual([['endsAt']]);
  });
});

describe('a touch', () => {
  test('refuses a time without an offset, which would be a guess', () => {
    const touch = {
      source: 'csv',
      externalId: '1',
      person: { email: 'a@b.example' },
      type: 'email.open',
      occurredAt: '2026-11-01T10:00:00',
    };
    expect(TouchInput.safeParse(touch).success).toBe(false);
  });

  test('has no points when it is not the buyer who acts, unless a meeting is held', () => {
    const paid = TouchType.options.filter((type) => touchTypes[type].direction !== 'inbound' && touchTypes[type].weight !== 0);
    expect(paid).toEqual([]);
  });
});

describe('an instant', () => {
  test('goes to milliseconds and back', () => {
    expect(msToInstant(instantToMs('2026-03-29T02:30:00+02:00'))).toBe('2026-03-29T00:30:00.000Z');
  });
});
