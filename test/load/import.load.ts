import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../automation/repository.ts';
import { runCommand } from '../automation/run-command.ts';
import { tempFolder } from '../automation/temp-folder.ts';
import { defineLoad } from './define-load.ts';

const source = join(repository, 'apps', 'api', 'src', 'commands');
const header =
  'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Job Title,Company Name,Associated Company IDs,Country/Region,Create Date';

/** Contacts of a HubSpot export with their companies, from the first byte read to the last row committed. */
export const importLoad = defineLoad({
  id: 16,
  isByClock: true,
  budgets: { 'csv-import-rows-per-s': { budget: 20_000, aim: 60_000, isBetter: 'more' } },
  async run({ importRows, isQuick }) {
    const dataDir = tempFolder('import');
    const file = join(dataDir, 'contacts.csv');
    writeFileSync(file, `${header}\r\n${Array.from({ length: importRows }, (_, at) => rowOf(at)).join('')}`);
    const env = { ALONGSIDE_DATA_DIR: dataDir };
    await runCommand(process.execPath, [join(source, 'key.ts'), '--workspace', 'bench', '--role', 'admin'], { cwd: repository, env });
    const run = async () => {
      const command = [join(source, 'import.ts'), '--workspace', 'bench', '--kind', 'people', '--instance', '4711', file];
      const out = await runCommand(process.execPath, command, { cwd: repository, env });
      return Number(/\(([\d,]+) rows\/s\)/.exec(out)?.[1]?.replaceAll(',', ''));
    };
    const first = await run();
    const again = isQuick ? {} : { againRowsPerS: await run() };
    return [{ name: 'csv-import-rows-per-s', value: first, facts: { rows: importRows, ...again } }];
  },
});

function rowOf(at: number): string {
  const company = at % 4_000;
  return `${100_000 + at},First${at},"Last, ${at}",person${at}@company${company}.example,+1 555 ${at},Owner ${at % 20},Lead,VP of Things,Company ${company},${9_000_000 + company},Germany,2026-01-02 10:00\r\n`;
}
