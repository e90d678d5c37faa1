import type { MadeRequest } from '../operations/request-maker.ts';

/** The same request about things that nobody has: each id is another of the same kind and length. */
export function withAbsentIds(request: MadeRequest, ids: ReadonlySet<string>): MadeRequest {
  const absent = (text: string) => [...ids].reduce((changed, id) => changed.replaceAll(id, other(id)), text);
  return { ...request, path: absent(request.path), body: request.body === undefined ? undefined : absent(request.body) };
}

/** An id that was never given: its random part is turned. Cursors and ETags stay, they name nothing. */
function other(id: string): string {
  const match = /^([a-z]{3}_[0-9a-z]{10})([0-9a-z]{16})$/.exec(id);
  return match ? `${match[1]}${(match[2] ?? '').replaceAll(/./g, turned)}` : id;
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const turned = (letter: string): string => alphabet.charAt((alphabet.indexOf(letter) + 7) % alphabet.length);

/** What an answer says, whatever it is about. */
export function withoutIds(body: unknown): string {
  return (JSON.stringify(body) ?? '')
    .replaceAll(/\b[a-z]{3}_[0-9a-z]{26}/g, 'id')
    .replaceAll(/"requestId":"[^"]*"/g, '')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time');
}
