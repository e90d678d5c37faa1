import type { CrmSite } from '@alongside/common';
import { catalogue } from '@alongside/crm-pages';
import { Button } from '@alongside/ui';
import { type SubmitEvent, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { hostPattern } from '../host-pattern.ts';
import { SiteOrigin } from '../site-origin.ts';
import { readStored, writeStored } from '../stored-value.ts';
import type { OptionsWords } from '../words/options-words.ts';
import { AskAdmin } from './ask-admin.tsx';
import { fieldText } from './field-text.ts';
import { ManagedNote } from './managed-note.tsx';
import { Outcome, type OutcomeValue } from './outcome.tsx';
import { useManaged } from './use-managed.ts';
import { useStored } from './use-stored.ts';
import { WorkspaceSites } from './workspace-sites.tsx';

export interface SitesSectionProps {
  readonly words: OptionsWords;
  /** The page from which the user pressed the button; empty when there is none. */
  readonly from: string;
}

/** Hosts of the user's own: one permission each, asked for when it is added and given back when it is removed. */
export function SitesSection({ words, from }: SitesSectionProps) {
  const sites = useStored('sites');
  const settings = useStored('settings');
  const session = useStored('session');
  const managed = useManaged();
  const [outcome, setOutcome] = useState<OutcomeValue>();
  if (!sites || !settings || !session || !managed) return null;
  const isConnected = session.value !== undefined || settings.value?.auth.kind === 'key';

  async function add(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const typed = fieldText(data, 'origin');
    const url = URL.parse(typed) ?? URL.parse(`https://${typed}`);
    if (!url || !SiteOrigin.safeParse(url.origin).success) return setOutcome({ tone: 'bad', text: words.say('options.siteBad') });
    const { origin } = url;
    if (sites?.value.some((site) => site.origin === origin))
      return setOutcome({ tone: 'bad', text: words.say('options.siteTwice', { name: origin }) });
    // Nothing may be awaited before this: browsers grant only what is asked for from within the click itself.
    const isGranted = await browser.permissions.request({ origins: [hostPattern(origin)] });
    if (!isGranted) return setOutcome({ tone: 'bad', text: words.say('options.siteRefused', { name: origin }) });
    const site: CrmSite = { origin, crm: fieldText(data, 'crm'), hints: data.get('hints') === 'on' };
    await writeStored('sites', [...(await readStored('sites')), site]);
    form.reset();
    setOutcome({ tone: 'good', text: words.say('options.siteAdded', { name: origin }) });
  }

  return (
    <section>
      <h2>{words.say('options.sites')}</h2>
      <p className="soft">{words.say('options.sitesWhy')}</p>
      <WorkspaceSites managed={managed} words={words} />
      {managed.lockSettings && <ManagedNote words={words} />}
      {!managed.lockSettings && sites.value.length === 0 && <p className="soft">{words.say('options.noSites')}</p>}
      {!managed.lockSettings && (
        <>
          <ul className="rows">
            {sites.value.map((site) => (
              <SiteRow key={site.origin} site={site} words={words} />
            ))}
          </ul>
          <form onSubmit={(event) => void add(event)} noValidate>
            <label>
              {words.say('options.origin')}
              <input name="origin" type="url" placeholder="https://crm.example.com" autoComplete="off" spellCheck={false} />
            </label>
            <label>
              {words.say('options.kind')}
              <select name="crm" defaultValue="generic">
                {catalogue.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
            <label className="check">
              <input name="hints" type="checkbox" defaultChecked />
              {words.say('options.hints')}
            </label>
            <p className="soft small">{words.say('options.hintsWhy')}</p>
            <p className="actions">
              <Button type="submit">{words.say('options.add')}</Button>
              <Outcome value={outcome} />
            </p>
          </form>
        </>
      )}
      {isConnected && (
        <details open={from !== ''}>
          <summary>{words.say('options.ask')}</summary>
          <AskAdmin origin={from} words={words} />
        </details>
      )}
    </section>
  );
}

function SiteRow({ site, words }: { readonly site: CrmSite; readonly words: OptionsWords }) {
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void browser.permissions.contains({ origins: [hostPattern(site.origin)] }).then(setAllowed), [site.origin]);
  const others = async () => (await readStored('sites')).filter(({ origin }) => origin !== site.origin);

  async function remove(): Promise<void> {
    const left = await others();
    await writeStored('sites', left);
    const isStillUsed = left.some(({ origin }) => hostPattern(origin) === hostPattern(site.origin));
    if (!isStillUsed) await giveBack(hostPattern(site.origin));
  }

  return (
    <li>
      <span>
        <strong>{site.origin}</strong>
        <span className="soft small">{catalogue.find(({ id }) => id === site.crm)?.title ?? site.crm}</span>
        {!isAllowed && <span className="bad small">{words.say('options.noAccess')}</span>}
      </span>
      <Button onClick={() => void remove()} aria-label={words.say('options.removeNamed', { name: site.origin })}>
        {words.say('options.remove')}
      </Button>
      <label className="check wide">
        <input
          type="checkbox"
          checked={site.hints}
          onChange={(event) => {
            const hints = event.currentTarget.checked;
            void readStored('sites').then((all) =>
              writeStored(
                'sites',
                all.map((each) => (each.origin === site.origin ? { ...each, hints } : each)),
              ),
            );
          }}
        />
        {words.say('options.hints')}
        <span className="visually-hidden"> ({site.origin})</span>
      </label>
    </li>
  );
}

/** Hosts that the extension was installed with cannot be given back; the browser refuses, and that is as it should be. */
async function giveBack(pattern: string): Promise<void> {
  const { host_permissions: own = [] } = browser.runtime.getManifest();
  if (!own.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
}
