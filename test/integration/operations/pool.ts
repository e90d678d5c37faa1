import type { Dice } from './dice.ts';

const mostOfAName = 120;
/** Where an answer calls a thing otherwise than the request that takes it. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  nextcursor: ['cursor'],
  etag: ['ifnonematch'],
  name: ['name', 'confirmname'],
  slug: ['slug', 'workspace'],
};
const idShape = /^([a-z]{3}_)[0-9a-z]{1,32}$/;
const secretShape = /\bal[a-z]_[a-z2-7]{8}_[a-z2-7]{40}/g;

/** What answers held, by the name it stood under: later requests are about these things. */
export class Pool {
  readonly #values = new Map<string, string[]>();
  readonly #last = new Map<string, string>();

  /** Takes every text out of an answer, and every parameter out of the addresses in it. */
  learn(answer: unknown, name = ''): void {
    if (typeof answer === 'string') this.#learnText(plainName(name), answer);
    else if (Array.isArray(answer)) for (const item of answer.slice(0, 20)) this.learn(item, name);
    else if (typeof answer === 'object' && answer !== null) for (const [field, value] of Object.entries(answer)) this.learn(value, field);
  }

  add(name: string, value: string): void {
    const plain = plainName(name);
    const known = this.#values.get(plain) ?? [];
    if (known.includes(value)) return;
    if (known.length >= mostOfAName) known.shift();
    known.push(value);
    this.#values.set(plain, known);
  }

  /** Something that stood under the name, or has the id prefix; rather a new one than an old one. */
  any(name: string, dice: Dice): string | undefined {
    const known = this.#values.get(plainName(name));
    if (!known || known.length === 0) return undefined;
    const newest = dice.chance(0.5) ? known.slice(-3) : known;
    const chosen = dice.pick(newest);
    this.#last.set(plainName(name), chosen);
    return chosen;
  }

  /** What was given out under the name last. */
  last(name: string): string | undefined {
    return this.#last.get(plainName(name));
  }

  #learnText(name: string, text: string): void {
    if (text === '' || text.length > 4_000) return;
    const prefix = idShape.exec(text)?.[1];
    if (prefix) this.add(prefix, text);
    for (const known of alsoCalled[name] ?? [name]) this.add(known, text);
    for (const [secret] of text.matchAll(secretShape)) this.add(secret.slice(0, 4), secret);
    if (!/^(?:https?:\/\/|\/).*[?#]/.test(text) || !URL.canParse(text, 'http://127.0.0.1')) return;
    const { searchParams } = new URL(text, 'http://127.0.0.1');
    for (const [parameter, value] of searchParams) this.add(parameter, value);
  }
}

const plainName = (name: string): string => (name.endsWith('_') ? name : name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
