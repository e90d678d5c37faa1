import { AppError, ImportKind } from '@alongside/common';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accounts } from './kinds/accounts.ts';
import { content } from './kinds/content.ts';
import { opportunities } from './kinds/opportunities.ts';
import { people } from './kinds/people.ts';
import { importKinds } from './kinds/registry.ts';
import { touches } from './kinds/touches.ts';
import { readWhole } from './read-whole.fixture.ts';
import { csvLine } from './values/csv-cell.ts';

describe('readImport', () => {
  test("reads HubSpot's contacts by their own header", () => {
    const file =
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Job Title,Associated Company IDs,Create Date\n' +
      '101,Ann,Lee,Ann.Lee@Acme.example,+1 555,Bob,Marketing Qualified Lead,CFO,9001;9002,2026-01-02 10:00\n';
    const { rows, rejected, facts } = readWhole(people, file, { instance: '4711' });
    expect({ rows, rejected, vendor: facts.header?.file?.vendor, ignored: facts.header?.ignored }).toEqual({
      rows: [
        {
          line: 2,
          row: {
            input: {
              name: 'Ann Lee',
              email: 'ann.lee@acme.example',
              phone: '+1 555',
              title: 'CFO',
              lifecycleStage: 'mql',
              ownerName: 'Bob',
              source: 'hubspot',
              externalId: '101',
              links: [{ crm: 'hubspot', instance: '4711', kind: 'contact', recordId: '101' }],
            },
            cleared: [],
            isNameless: false,
            account: {
              source: 'hubspot',
              externalId: '9001',
              links: [{ crm: 'hubspot', instance: '4711', kind: 'account', recordId: '9001' }],
              mayCreate: true,
            },
          },
        },
      ],
      rejected: [],
      vendor: 'hubspot',
      ignored: ['Create Date'],
    });
  });

  test.each([
    ['salesforce', 'Id,AccountId,FirstName,LastName,Email,Title\n0035e00000ABCDE,0015e00000ABCDE,A,B,a@b.example,CEO\n'],
    ['salesforce', 'Contact ID,First Name,Last Name,Account Name,Title,Email\n0035e00000ABCDE,A,B,Acme,CEO,a@b.example\n'],
    ['marketo', 'Id,First Name,Last Name,Email Address,Job Title,Company Name\n5,A,B,a@b.example,CEO,Acme\n'],
    ['marketo', 'id,firstName,lastName,email,title,company\n5,A,B,a@b.example,null,Acme\n'],
    ['hubspot', '"Record ID","Email","Associated Company IDs (Primary)"\n5,a@b.example,7\n'],
    [undefined, 'email,first_name,last name,Company\na@b.example,A,B,Acme\n'],
  ])('recognises %s', (vendor, file) => {
    const { rows, facts } = readWhole(people, file);
    expect([facts.header?.file?.vendor, rows.length, rows[0]?.row.input.email]).toEqual([vendor, 1, 'a@b.example']);
  });

  test('says of a wrong row which line, which column and what to do', () => {
    const file =
      'Record ID,Deal Name,Deal Stage,Amount,Close Date\n' +
      '1,One,Contract Sent,"1,234.50",2026-04-01\n2,"Two\nlines",X,12,4/5/2026\n3,,X,1,2026-04-01\n4,Four,X,"1,234",2026-04-01\n5,Five\n';
    expect(readWhole(opportunities, file)).toMatchObject({
      rows: [{ line: 2, row: { input: { amountCents: 123450, closeDate: '2026-04-01', buyingStage: 'decision' } } }],
      rejected: [
        { line: 3, column: 'Close Date', reason: expect.stringContaining('date order') },
        { line: 5, column: 'Deal Name', reason: 'name is missing' },
        { line: 6, column: 'Amount', reason: expect.stringContaining('decimal') },
        { line: 7, reason: 'the row has 2 cells where the header has 5' },
      ],
    });
  });

  test('takes no id that a spreadsheet has shortened: it is that of many', () => {
    const contacts =
      'Record ID,First Name,Email,Associated Company IDs\n' +
      '1.23457E+11,Ann,ann@acme.example,7\n"1,23457E+11",Ben,ben@acme.example,7\n3,Cy,cy@acme.example,7;1.2E+18\n4,1E+2,di@acme.example,1E10\n';
    const { rows, rejected } = readWhole(people, contacts);
    expect(rows.map(({ row }) => [row.input.externalId, row.input.name])).toEqual([['4', '1E+2']]);
    const reason = expect.stringContaining('spreadsheet');
    expect(rejected).toMatchObject([
      { line: 2, column: 'Record ID', reason },
      { line: 3, column: 'Record ID', reason },
      { line: 4, column: 'Associated Company IDs', reason },
    ]);
  });

  test('keeps empty apart from missing', () => {
    const file = 'email,name,title,phone\na@b.example,A,,1\n';
    expect(readWhole(people, file).rows[0]?.row.cleared).toEqual([]);
    const cleared = readWhole(people, file, { empty: 'clear' }).rows[0]?.row;
    expect([cleared?.cleared, cleared?.input.title, cleared?.input.phone]).toEqual([['title'], undefined, '1']);
  });

  test("takes HubSpot's and Marketo's names of events, and skips what is no touch", () => {
    const hubspot = readWhole(
      touches,
      'Event ID,Event Type,Recipient,Event Timestamp,Created,Email Campaign ID,Email Name,Subject,Filtered Event\n' +
        'e1,OPEN,Ann@acme.example,2026-03-01 10:00:00,1,77,Spring,Hello,false\ne1,CLICK,ann@acme.example,2026-03-01 10:01:00,2,77,Spring,Hello,true\n' +
        'e2,DEFERRED,a@b.example,2026-03-01 10:00:00,3,77,Spring,Hello,false\ne3,WINK,a@b.example,2026-03-01 10:00:00,4,77,Spring,Hello,false\n',
    );
    expect(hubspot).toMatchObject({
      rows: [
        {
          row: { input: { type: 'email.open', externalId: 'e1:1', person: { email: 'ann@acme.example' }, campaign: { externalId: '77' } } },
        },
        { row: { input: { type: 'email.click', externalId: 'e1:2', grade: 'machine' } } },
      ],
      rejected: [{ line: 5, column: 'Event Type', reason: expect.stringContaining('WINK') }],
      skipped: [['DEFERRED is a state of a delivery, not a touch', 1]],
    });
    const marketo = readWhole(
      touches,
      'marketoGUID,leadId,activityDate,activityTypeId,campaignId,primaryAttributeValueId,primaryAttributeValue,attributes\n' +
        'g1,5,2026-03-01T10:00:00Z,2,null,9,Contact us,"{""Referrer URL"":""x""}"\ng2,5,2026-03-01T10:00:00Z,13,null,9,x,\n',
    );
    expect(marketo).toMatchObject({
      rows: [
        {
          row: { input: { type: 'form.submit', source: 'marketo', person: { source: 'marketo', externalId: '5' }, subject: 'Contact us' } },
        },
      ],
      skipped: [['13 is a change of a record, not a touch', 1]],
    });
  });

  test('reads campaign members: responses at their date, event statuses of event campaigns', () => {
    const file =
      'Id,CampaignId,Campaign.Type,ContactId,Status,HasResponded,FirstRespondedDate,CreatedDate\n' +
      '00v1,701x,Email,003a,Responded,true,2026-03-02,2026-03-01T00:00:00.000Z\n00v2,701x,Webinar,003b,No Show,false,,2026-03-01T00:00:00.000Z\n';
    expect(
      readWhole(touches, file).rows.map(({ row }) => [row.input.type, row.input.occurredAt, row.input.precision, row.input.externalId]),
    ).toEqual([
      ['campaign.responded', '2026-03-02T00:00:00.000Z', 'date', '00v1:Responded'],
      ['event.no_show', '2026-03-01T00:00:00.000Z', 'second', '00v2:No Show'],
    ]);
  });

  test('gives a row without an id the same name whatever the order of its columns', () => {
    const one = readWhole(touches, 'type,email,date\nemail.open,a@b.example,2026-03-01\n');
    const two = readWhole(touches, 'date,type,email\n2026-03-01,email.open, a@b.example \n');
    expect(one.rows[0]?.row.input.externalId).toBe(two.rows[0]?.row.input.externalId);
  });

  test('takes a mapping over the header, and ignores a column on demand', () => {
    const { rows, facts } = readWhole(people, 'Mail der Person,Titel,Name\na@b.example,CFO,A\n', {
      mapping: { 'Mail der Person': 'email', Titel: 'title' },
    });
    expect([rows[0]?.row.input.title, facts.header?.ignored]).toEqual(['CFO', []]);
  });

  test("leaves out a column of a vendor's file on demand", () => {
    const { rows } = readWhole(people, 'Record ID,Email,Job Title\n1,a@b.example,CFO\n', { mapping: { 'Job Title': '-' } });
    expect(rows[0]?.row.input).toEqual({ name: 'a@b.example', email: 'a@b.example', source: 'hubspot', externalId: '1' });
  });

  test.each([
    ['an unknown header', accounts, 'foo,bar\n1,2\n', 'Seen: "foo", "bar"'],
    ['a column twice', accounts, 'name,name\n1,2\n', 'twice: "name"'],
    ['an empty file', accounts, '', 'the file is empty'],
    ["another kind of the vendor's files", accounts, 'Record ID,Deal Stage,Deal Name\n1,2,3\n', "hubspot's export of opportunities"],
  ])('refuses %s in words', (_, kind, file, words) => {
    expect(() => readWhole(kind, file)).toThrow(words);
  });

  test('reads content with its tags, and says nothing of what the row does not say', () => {
    const { rows } = readWhole(content, 'title;url;type;industries;stage\nCase;https://a.example/c;Case study;Retail|Finance;evaluation\n');
    expect(rows[0]?.row.input).toEqual({
      title: 'Case',
      url: 'https://a.example/c',
      kind: 'case_study',
      tags: { personaIds: [], industries: ['retail', 'finance'], stages: ['evaluation'], objections: [], products: [] },
      source: 'csv',
    });
  });

  test('gives back what was written, in any pieces', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `x${text.replace(/[\0\ufffd]/g, '')}x`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 50 }), (names, piece) => {
        const file = names.map((name, at) => csvLine([`p${at}@acme.example`, name])).join('');
        const { rows, rejected } = readWhole(people, csvLine(['email', 'name']) + file, {}, piece);
        expect([rows.map(({ row }) => row.input.name), rejected]).toEqual([names, []]);
      }),
    );
  });

  test('answers any bytes with rows, rejections or a refusal, never with a crash', () => {
    const kinds = fc.constantFrom(...ImportKind.options);
    const header = fc.constantFrom(
      '',
      'email,name,title\n',
      'Record ID,Deal Name,Deal Stage,Amount\n',
      'type;email;date\r\n',
      'title|url|kind\n',
    );
    const noise = fc.array(fc.constantFrom(...'a1,;"\n\r\t|\0=é@./:-'.split(''), '\ufeff', '1/2/2026', 'email.open'), { maxLength: 200 });
    const bytes = fc.oneof(
      noise.map((parts) => Buffer.from(parts.join(''))),
      fc.uint8Array({ maxLength: 300 }).map((raw) => Buffer.from(raw)),
    );
    fc.assert(
      fc.property(kinds, header, bytes, fc.integer({ min: 1, max: 64 }), (kind, first, rest, piece) => {
        try {
          const whole = readWhole<unknown>(importKinds[kind], Buffer.concat([Buffer.from(first), rest]), {}, piece);
          expect(whole.rejected.every((row) => row.line >= 1 && row.reason !== '')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
