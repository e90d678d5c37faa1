import type { Call } from './wire.ts';

type Traits = Readonly<Record<string, unknown>>;

/** What the traits of an identify call offer for the fields of a person. */
export function personOf({ traits, context }: Call): Record<string, unknown> {
  const said: Traits = { ...context?.traits, ...traits };
  const address = (typeof said.address === 'object' && said.address !== null ? said.address : {}) as Traits;
  const full = [textOf(said.firstName ?? said.first_name), textOf(said.lastName ?? said.last_name)].filter(Boolean).join(' ');
  return {
    name: textOf(said.name) ?? (full === '' ? undefined : full),
    email: textOf(said.email),
    phone: textOf(said.phone),
    title: textOf(said.title ?? said.jobTitle ?? said.job_title ?? said.position),
    country: textOf(address.country ?? said.country),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
