import type { Dice } from '../operations/dice.ts';
import type { MadeRequest } from '../operations/request-maker.ts';

type Disguise = (request: MadeRequest, names: readonly string[], dice: Dice) => Partial<MadeRequest>;

const headers = [
  'x-workspace-id',
  'x-tenant',
  'x-alongside-workspace',
  'x-forwarded-host',
  'host',
  'referer',
  'x-original-url',
  'x-forwarded-prefix',
];

const ways: readonly Disguise[] = [
  ({ headers: kept }, names, dice) => ({ headers: { ...kept, [dice.pick(headers)]: dice.pick(names) } }),
  ({ headers: kept }, names, dice) => ({ headers: { ...kept, 'x-workspace': dice.pick(names), via: `1.1 ${dice.pick(names)}` } }),
  ({ path }, names, dice) => ({
    path: `${path}${path.includes('?') ? '&' : '?'}${dice.pick(['workspace', 'workspaceId', 'tenant'])}=${dice.pick(names)}`,
  }),
  ({ path }, names, dice) => ({ path: path.replace(/\/([a-z]{3}_[0-9a-z]+)/, (_, id: string) => `/..%2f${dice.pick(names)}%2f${id}`) }),
  ({ path }, names, dice) => ({ path: path.replace('/v1/', `/v1/${dice.pick(names)}/`) }),
  ({ body }, names, dice) =>
    body?.startsWith('{') ? { body: body.replace('{', `{"workspaceId":${JSON.stringify(dice.pick(names))},`).replace(',}', '}') } : {},
];

/** Some requests also say, where nobody asks, that they are for the other workspace. */
export function disguise(request: MadeRequest, names: readonly string[], dice: Dice): MadeRequest {
  if (!dice.chance(0.2)) return request;
  return { ...request, ...dice.pick(ways)(request, names, dice) };
}
