import type { Fallback } from '../server/fallback.ts';
import { demoCrmData } from './demo-crm-data.ts';
import { demoCrmPages } from './demo-crm-pages.ts';
import { makeDemoWorld } from './world/make-demo-world.ts';

export interface DemoFallback {
  /** When the demo's world was made. @unit milliseconds since 1970 UTC */
  readonly nowMs: number;
  /** Where the built demo CRM lies, if not where `npm run build` puts it. */
  readonly crmFolder?: string | undefined;
}

/**
 * The pages of the demo CRM.
 *
 * @throws AppError `unavailable` when it is not built
 */
export function makeFallback({ nowMs, crmFolder }: DemoFallback): Fallback {
  return demoCrmPages(demoCrmData(makeDemoWorld(nowMs)), crmFolder);
}
