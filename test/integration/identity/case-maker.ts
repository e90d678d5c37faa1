import type { LabelledCase, LabelledRecord, Told } from './labelled-case.ts';

const firsts = ['Anna', 'Bernd', 'Carla', 'David', 'Elena', 'Farid', 'Grace', 'Hugo', 'Ines', 'Jonas', 'Kaito', 'Lena'];
const lasts = ['Berg', 'Costa', 'Dubois', 'Evans', 'Fischer', 'Garcia', 'Haddad', 'Ivanova', 'Jensen', 'Keller', 'Lindt', 'Moreau'];
const words = ['Norden', 'Helix', 'Quartz', 'Lumen', 'Cedar', 'Orbit', 'Delta', 'Fjord'];
const letters = 'abcdefghijkmnpqrstuvwxyz';

/** Makes one case: everything in it has the case's number in its addresses and ids, so that no two cases have to do with each other. */
export class CaseMaker {
  readonly #random: (limit: number) => number;
  readonly #number: number;
  readonly #people: readonly [string, string];
  readonly #surname: string;
  readonly #records: LabelledRecord[] = [];
  readonly #events: Told[] = [];
  #ids = 0;

  constructor(number: number, random: (limit: number) => number) {
    this.#number = number;
    this.#random = random;
    const at = random(firsts.length);
    this.#people = [firsts[at] ?? '', firsts[(at + 1 + random(firsts.length - 1)) % firsts.length] ?? ''];
    this.#surname = this.pick(...lasts);
  }

  made(kind: string): LabelledCase {
    return { kind, records: this.#records, events: this.#events };
  }

  pick<Value>(...values: readonly Value[]): Value {
    return values[this.#random(values.length)] as Value;
  }

  first(): string {
    return this.#people[0];
  }

  otherFirst(): string {
    return this.#people[1];
  }

  name(): string {
    return `${this.#people[0]} ${this.#surname}`;
  }

  otherName(): string {
    return `${this.#people[1]} ${lasts[(lasts.indexOf(this.#surname) + 3) % lasts.length]}`;
  }

  initials(name: string): string {
    return name.replace(/^(\p{L})\S*/u, '$1.');
  }

  /** The same name in another system's way of writing. */
  written(name: string): string {
    const [first = '', last = ''] = name.split(' ');
    return this.pick(name, name.toUpperCase(), `${last}, ${first}`, ` ${first}  ${last} `, `Dr. ${name}`);
  }

  domain(which: string): string {
    return `${which}-${this.#number}.test`;
  }

  company(): string {
    return `${words[this.#number % words.length]} ${this.#letters(this.#number)}`;
  }

  email(local: string, domain = this.domain('mail')): string {
    const isOwn = domain.endsWith('.test');
    return isOwn ? `${local}@${domain}` : `${local.replace(/^[^+]*/, (part) => `${part}${this.#letters(this.#number)}`)}@${domain}`;
  }

  shouted(email: string): string {
    return this.pick(
      email,
      ` ${email.toUpperCase()} `,
      email.replace(/^./, (letter) => letter.toUpperCase()),
    );
  }

  record(kind: 'contact' | 'lead'): Told {
    this.#ids += 1;
    return { crm: 'hubspot', instance: 'portal', kind, recordId: `${this.#number}${String(this.#ids).padStart(3, '0')}` };
  }

  /** One id in both of its forms, and another one that differs in a capital. */
  salesforceIds(): { short: Told; long: Told; other: Told } {
    const id = `003Aa${String(this.#number).padStart(9, '0')}x`;
    const link = (recordId: string) => ({ crm: 'salesforce', instance: 'acme', kind: 'contact', recordId });
    return { short: link(id), long: link(`${id}IAA`), other: link(id.replace('Aa', 'AA')) };
  }

  person(label: string, source: string, person: Told, links: readonly Told[] = []): LabelledRecord {
    return this.#add({ noun: 'person', source, label, said: { person, ...(links.length > 0 && { links }) } });
  }

  account(label: string, source: string, account: Told, parent?: LabelledRecord): LabelledRecord {
    const reference = parent && { source: parent.source, externalId: parent.externalId };
    return this.#add({ noun: 'account', source, label, said: { account, ...(reference && { parent: reference }) } });
  }

  /** The same record, said once more. */
  again({ noun, source, externalId }: LabelledRecord, said: Told): void {
    this.#events.push({ type: `${noun}.upsert`, source, externalId, at: this.#at(), [noun]: said });
  }

  merge(left: LabelledRecord, gone: LabelledRecord): void {
    const { noun, source, externalId } = left;
    this.#events.push({ type: `${noun}.merge`, source, externalId, at: this.#at(), merged: [gone.externalId] });
  }

  #add({ noun, source, label, said }: { noun: 'person' | 'account'; source: string; label: string; said: Told }): LabelledRecord {
    const record = { noun, source, label, externalId: `${this.#number}-${this.#records.length}` };
    this.#records.push(record);
    this.#events.push({ type: `${noun}.upsert`, source, externalId: record.externalId, at: this.#at(), ...said });
    return record;
  }

  #at(): string {
    return new Date(Date.UTC(2026, 0, 1) + this.#events.length * 60_000).toISOString();
  }

  /** A number in letters: digits at an address's end would make a role of it, and a name has none. */
  #letters(number: number): string {
    return String(number).replaceAll(/\d/g, (digit) => letters.charAt(Number(digit)));
  }
}
