import type { RecordRef } from '@alongside/common';
import { readStored } from '../stored-value.ts';

/** Whether what a record's page shows of its person may be sent to find that person: somebody switched it on for this host. */
export async function mayUseHints(record: RecordRef): Promise<boolean> {
  const sites = await readStored('sites');
  const site = sites.find(({ origin, crm }) => crm === record.crm && (URL.parse(origin)?.host === record.instance || crm !== 'generic'));
  if (site) return site.hints;
  return (await readStored('hintsFor')).includes(record.crm);
}
