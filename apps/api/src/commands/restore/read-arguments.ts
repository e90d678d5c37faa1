import { parseArgs } from 'node:util';

export const restoreUsage = `usage: npm run restore -- --from <folder> [--replace] [--workspace <slug>] [--erasures-of <folder>] [--secret <file>]
       npm run restore -- --drill --from <folder>

Puts a backup into the data folder, which must be empty, while no server runs on it. Everything is checked first: hashes, the content of every
table, SQLite's own check, migrations. People who were erased since, keys that were revoked, members who were removed and workspaces that were
deleted stay so, as far as the data that is replaced or later backups beside this one know of it.

  --replace              puts it in the place of what lies in the data folder, which is moved aside
  --workspace <slug>     puts back this workspace alone, in the place of what it is now; all else stays
  --erasures-of <folder> also asks this data folder or backup who was erased since; may be repeated
  --secret <file>        the installation's secret, for a backup without it
  --drill                restores into a temporary folder, starts the API on it, asks it, and says how long all took; changes nothing

Ends with 0 when it worked, 1 when not, 2 when it was not understood.`;

export interface RestoreWish {
  readonly from: string;
  readonly isDrill: boolean;
  readonly replaces: boolean;
  readonly slug: string | undefined;
  readonly erasuresOf: readonly string[];
  readonly secretFile: string | undefined;
}

/** What stands on the command line, or what is wrong with it. */
export function readRestoreArguments(words: readonly string[]): RestoreWish | string {
  try {
    const string = { type: 'string' } as const;
    const boolean = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      args: [...words],
      options: {
        from: string,
        workspace: string,
        secret: string,
        'erasures-of': { type: 'string', multiple: true, default: [] },
        replace: boolean,
        drill: boolean,
      },
    });
    if (!values.from) return 'name a backup: --from';
    if (values.drill && (values.replace || values.workspace !== undefined))
      return '--drill changes nothing: it goes with neither --replace nor --workspace';
    return {
      from: values.from,
      isDrill: values.drill,
      replaces: values.replace,
      slug: values.workspace,
      erasuresOf: values['erasures-of'],
      secretFile: values.secret,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
