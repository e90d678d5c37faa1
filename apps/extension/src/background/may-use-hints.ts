import type { RecordRef } from '@alongside/common';
import { readManaged } from '../managed.ts';
import { siteOf } from '../sites.ts';
import { readStored } from '../stored-value.ts';

/** Whether what a record's page shows of its person may be sent to find that person: somebody switched it on for this host. */
export async function mayUseHints(record: RecordRef): Promise<boolean> {
  const site = await siteOf(record);
  if (site) return site.hints;
  if ((await readManaged()).lockSettings) return false;
  return (await readStored('hintsFor')).includes(record.crm);
}
