import { catalogue } from '@alongside/crm-pages';
import { writeStored } from '../stored-value.ts';
import type { OptionsWords } from '../words/options-words.ts';
import { ManagedNote } from './managed-note.tsx';
import { useManaged } from './use-managed.ts';
import { useStored } from './use-stored.ts';

/** The CRMs known out of the box; of each only whether its pages may be read for matching. */
export function BuiltInSection({ words }: { readonly words: OptionsWords }) {
  const hintsFor = useStored('hintsFor');
  const listed = useStored('workspace-sites');
  const managed = useManaged();
  if (!hintsFor || !listed || !managed) return null;
  const decided = [...(managed.sites ?? []), ...(listed.value?.sites ?? []).filter(({ status }) => status === 'approved')];
  const set = (id: string, on: boolean) =>
    writeStored('hintsFor', on ? [...hintsFor.value, id] : hintsFor.value.filter((each) => each !== id));
  return (
    <section>
      <h2>{words.say('options.builtIn')}</h2>
      <p className="soft">{words.say('options.hintsWhy')}</p>
      <ul className="rows">
        {catalogue
          .filter((about) => about.matches.length > 0)
          .map(({ id, title }) => ({ id, title, site: decided.find(({ crm }) => crm === id) }))
          .map(({ id, title, site }) => (
            <li key={id}>
              <strong>{title}</strong>
              <label className="check">
                <input
                  type="checkbox"
                  checked={site ? site.hints : !managed.lockSettings && hintsFor.value.includes(id)}
                  disabled={site !== undefined || managed.lockSettings === true}
                  onChange={(event) => void set(id, event.currentTarget.checked)}
                />
                {words.say('options.hints')}
                <span className="visually-hidden"> ({title})</span>
              </label>
              {(site || managed.lockSettings) && (
                <ManagedNote words={words} by={managed.lockSettings ? 'options.managed' : 'options.byAdmin'} />
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}
