import { parseArgs } from 'node:util';
import { ImportKind, WorkspaceSlug } from '@alongside/common';
import * as z from 'zod';
import { ImportOptions } from '../../services/imports/import-options.ts';

export const importUsage = `usage: npm run import -- --workspace <slug> --kind <${ImportKind.options.join('|')}> [options] <file.csv>

Imports a CSV file. Export files of HubSpot, Salesforce and Marketo are recognised by their headers. Doing it twice is safe.

  --instance <name>      HubSpot portal number or Salesforce domain: ties the rows to their CRM pages
  --map <column=field>   fills a field from a column, over what the header says; <column=-> ignores a column; may be repeated
  --date-order <mdy|dmy> how 1/2/2026 is meant
  --decimal <point|comma>  which sign is decimal in 1,234
  --time-zone <name>     of times without an offset, such as Europe/Berlin; default UTC
  --empty <keep|clear>   whether an empty cell empties the field; default keep
  --type <touch type>    of touches that have no type column
  --source <name>        the system the rows come from; default the recognised vendor, else csv
  --vendor <hubspot|salesforce|marketo|none>  reads the header as this vendor's
  --rejected <path>      where rejected rows are listed; default <file.csv>.rejected.csv

Ends with 0 when all rows are stored, 3 when some were rejected, 1 when it did not work, 2 when it was not understood.`;

export interface ImportCommand {
  readonly workspace: string;
  readonly kind: ImportKind;
  readonly file: string;
  readonly rejectedPath: string;
  readonly options: ImportOptions;
}

const Arguments = z.object({ workspace: WorkspaceSlug, kind: ImportKind });
const string = { type: 'string' } as const;

/** The command as it was typed, or what is wrong with it. */
export function readImportArguments(args: readonly string[]): ImportCommand | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        workspace: string,
        kind: string,
        rejected: string,
        instance: string,
        'date-order': string,
        decimal: string,
        'time-zone': string,
        empty: string,
        type: string,
        source: string,
        vendor: string,
        map: { ...string, multiple: true },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'name one file';
    const { workspace, kind, rejected, map, 'date-order': dateOrder, 'time-zone': timeZone, ...rest } = values;
    const required = Arguments.safeParse({ workspace, kind });
    const options = ImportOptions.safeParse({ ...rest, dateOrder, timeZone, mapping: map && Object.fromEntries(map.map(readMapping)) });
    if (required.success && options.success) {
      return { ...required.data, file, rejectedPath: rejected ?? `${file}.rejected.csv`, options: options.data };
    }
    return explain([...(required.error?.issues ?? []), ...(options.error?.issues ?? [])]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readMapping(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new Error(`--map: ${text} is not column=field`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function explain(issues: readonly z.core.$ZodIssue[]): string {
  const optionOf = (path: PropertyKey | undefined) => String(path ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return issues.map(({ path, message }) => `--${optionOf(path[0])}: ${message}`).join('\n');
}
