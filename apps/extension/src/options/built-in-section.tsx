import { catalogue } from '@alongside/crm-pages';
import { writeStored } from '../stored-value.ts';
import type { Words } from '../words/words.ts';
import { useStored } from './use-stored.ts';

/** The CRMs known out of the box; of each only whether its pages may be read for matching. */
export function BuiltInSection({ words }: { readonly words: Words }) {
  const hintsFor = useStored('hintsFor');
  if (!hintsFor) return null;
  const set = (id: string, on: boolean) =>
    writeStored('hintsFor', on ? [...hintsFor.value, id] : hintsFor.value.filter((each) => each !== id));
  return (
    <section>
      <h2>{words.say('options.builtIn')}</h2>
      <p className="soft">{words.say('options.hintsWhy')}</p>
      <ul className="rows">
        {catalogue
          .filter((about) => about.matches.length > 0)
          .map(({ id, title }) => (
            <li key={id}>
              <strong>{title}</strong>
              <label className="check">
                <input
                  type="checkbox"
                  checked={hintsFor.value.includes(id)}
                  onChange={(event) => void set(id, event.currentTarget.checked)}
                />
                {words.say('options.hints')}
                <span className="visually-hidden"> ({title})</span>
              </label>
            </li>
          ))}
      </ul>
    </section>
  );
}
