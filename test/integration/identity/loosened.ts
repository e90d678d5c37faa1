import type { Told } from './labelled-case.ts';

/** What a product would hear whose rules were looser: the events with that taken away which such a rule ignores. */
export const loosened: Readonly<Record<string, (event: Told) => Told>> = {
  'no-dots-no-plus': (event) =>
    withPerson(event, (person) => ({
      ...person,
      ...(typeof person.email === 'string' && {
        email: person.email.replace(/\+[^@]*/, '').replace(/^[^@]*/, (local) => local.replaceAll('.', '')),
      }),
    })),
  'no-names': (event) => withPerson(event, ({ name: _, ...person }) => ({ name: 'Ana Ruiz', ...person })),
  'name-and-domain': (event) =>
    withPerson(event, (person) => ({
      ...person,
      ...(typeof person.email === 'string' && {
        email: `x${String(person.name)
          .toLowerCase()
          .replaceAll(/[^a-z]/g, '')}@${person.email.split('@')[1]}`,
      }),
    })),
};

function withPerson(event: Told, change: (person: Told) => Told): Told {
  return event.person && event.type === 'person.upsert' ? { ...event, person: change(event.person as Told) } : event;
}
