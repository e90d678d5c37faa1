import type { CrmSiteRequest } from '@alongside/common';
import { readSettings } from '../settings.ts';
import type { Settings } from '../storage.ts';
import { readStored, writeStored } from '../stored-value.ts';
import { ApiTrouble, type api } from './api.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** While the extension is in use, the list is asked for again this often. */
const staleMs = 15 * 60_000;

/** The CRM sites that the workspace's admins listed, and what this user asked for. */
export function workspaceSites(now: () => number, ask: (settings: Settings) => Pick<ReturnType<typeof api>, 'crmSites' | 'requestSite'>) {
  const turn = oneAtATime();

  return {
    /** @throws ApiTrouble */
    refresh: () => turn(refresh),

    /** Where there was no chance to ask, the list as it was stays good. */
    refreshWhenStale: (): Promise<void> =>
      turn(async () => {
        if (now() - (await readStored('sites-asked')) < staleMs) return;
        await refresh().catch((error: unknown) => {
          if (!(error instanceof ApiTrouble)) throw error;
        });
      }),

    /** Asks the admin for a host. @throws ApiTrouble */
    request: (request: CrmSiteRequest) =>
      turn(async () => {
        const settings = await readSettings();
        if (!settings) throw new ApiTrouble({ code: 'not_set_up' });
        await ask(settings).requestSite(request);
        await refresh();
      }),
  };

  async function refresh(): Promise<void> {
    const settings = await readSettings();
    if (!settings) return;
    const isMissing = settings.auth.kind === 'session' && !(await readStored('session'));
    if (isMissing) return;
    await writeStored('sites-asked', now());
    const held = await readStored('workspace-sites');
    const own = held?.apiUrl === settings.apiUrl ? held : undefined;
    const answer = await ask(settings).crmSites(own?.etag);
    if (!answer) return;
    const next = { apiUrl: settings.apiUrl, ...answer };
    // Told to everybody who listens: only when something is new.
    if (JSON.stringify(next) !== JSON.stringify(held)) await writeStored('workspace-sites', next);
  }
}

export type WorkspaceSites = ReturnType<typeof workspaceSites>;
