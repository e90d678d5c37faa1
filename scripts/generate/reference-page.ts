import { scopeOf } from '@alongside/api/auth/scope-of.ts';
import type { CardTitle } from './read-card-titles.ts';

/** The parts of an OpenAPI operation that the page shows. */
interface Operation {
  readonly summary?: string;
  readonly operationId?: string;
  readonly 'x-access'?: { readonly kind: 'roles' | 'members' | 'everyone'; readonly via?: 'console'; readonly roles?: readonly string[] };
}

export interface ReferenceFacts {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly adapters: readonly { readonly id: string; readonly title: string; readonly matches: readonly string[] }[];
  readonly cards: readonly CardTitle[];
}

const roles = ['rep', 'marketer', 'admin'];
const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Tables of what there is, in Markdown: operations by role, CRMs, cards. */
export function referencePage({ paths, adapters, cards }: ReferenceFacts): string {
  return `# Reference

Written by \`npm run generate\`; \`npm run verify\` fails when it is stale.

## Operations of the API, and who may call them

${table(['operation', 'what it does', ...roles, 'not signed in', 'by whom', 'scope of a key'], operationRows(paths))}

"members" are people who are signed in themselves, at the console or in the extension; "members at the console" have its cookie. Both are
not for keys. A key may be narrowed to scopes; one that is not does all that its role may. The integration tests ask every operation as
everybody and compare. The whole contract: \`packages/common/generated/openapi.json\`, and \`/docs\` on a running API.

## CRMs whose pages are recognised

${table(
  ['id', 'CRM', 'pages'],
  adapters.map(({ id, title, matches }) => [
    code(id),
    title,
    matches.length === 0 ? 'hosts that the user adds' : matches.map(code).join('<br>'),
  ]),
)}

## Cards of the overlay

${table(
  ['id', 'title'],
  cards.map(({ id, title }) => [code(id), title]),
)}
`;
}

function operationRows(paths: ReferenceFacts['paths']): string[][] {
  return Object.entries(paths)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method] as Operation | undefined;
        if (operation === undefined) return [];
        const rule = operation['x-access'];
        if (rule === undefined)
          throw new Error(`${operation.operationId ?? path} does not say who may call it: spread one of routes/access.ts into it`);
        const may = (role: string) => (rule.roles?.includes(role) ? 'yes' : '');
        return [
          [
            code(`${method.toUpperCase()} ${path}`),
            operation.summary ?? '',
            ...(rule.kind === 'everyone' ? ['', '', '', 'yes'] : [...roles.map(may), '']),
            byWhom(rule),
            rule.kind === 'roles' ? code(scopeOf(method, path)) : '',
          ],
        ];
      }),
    );
}

function byWhom({ kind, via }: NonNullable<Operation['x-access']>): string {
  if (kind === 'everyone') return 'everyone';
  if (kind === 'roles') return via === 'console' ? 'members at the console, and keys' : 'members and keys';
  return via === 'console' ? 'members at the console' : 'members';
}

const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
