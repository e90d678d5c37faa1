import { describe, expect, test } from 'vitest';
import { readWhole } from '../read-whole.fixture.ts';
import { accounts } from './accounts.ts';
import { opportunities } from './opportunities.ts';
import { people } from './people.ts';

const ownerIn = (kind: typeof people | typeof accounts | typeof opportunities, file: string) => {
  const { rows, facts } = readWhole<{ input: { ownerName?: string | undefined; ownerEmail?: string | undefined } }>(kind, file);
  const { ownerName, ownerEmail } = rows[0]?.row.input ?? {};
  return { ownerName, ownerEmail, leftOut: [...(facts.reader?.leftOut.keys() ?? [])] };
};

describe('ownerOf', () => {
  test.each([
    ['files of no vendor', people, 'email,owner,Owner E-mail\na@b.example,Mia,MIA@Acme.example\n'],
    [
      'Salesforce contacts',
      people,
      'Id,AccountId,LastName,Email,Owner.Name,Owner.Email\n0035e00000ABCDE,0015e00000ABCDE,B,a@b.example,Mia,mia@acme.example\n',
    ],
    [
      'Salesforce reports',
      opportunities,
      'Opportunity ID,Opportunity Name,Stage,Opportunity Owner,Opportunity Owner: Email\n0065e00000ABCDE,Big,Closed Won,Mia,mia@acme.example\n',
    ],
    [
      'HubSpot companies',
      accounts,
      'Record ID,Company name,Company Domain Name,Company owner,Company owner email\n5,Globex,globex.test,Mia,mia@acme.example\n',
    ],
  ] as const)('finds the owner in %s', (_, kind, file) => {
    expect(ownerIn(kind, file)).toEqual({ ownerName: 'Mia', ownerEmail: 'mia@acme.example', leftOut: [] });
  });

  test('takes an address for one where a name should stand', () => {
    const file = 'email,owner\na@b.example,mia@acme.example\n';
    expect(ownerIn(people, file)).toEqual({ ownerName: 'mia@acme.example', ownerEmail: 'mia@acme.example', leftOut: [] });
  });

  test('keeps a row whose owner has no address, and says so', () => {
    const file = 'email,owner email\na@b.example,Mia\n';
    expect(ownerIn(people, file)).toEqual({ ownerName: undefined, ownerEmail: undefined, leftOut: ['ownerEmail: Mia'] });
  });
});
