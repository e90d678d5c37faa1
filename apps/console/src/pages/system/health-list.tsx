import type { Health, HealthComponent } from '@alongside/common';
import { Chip } from '@alongside/ui';
import { useThing } from '../../api/use-thing.ts';
import { Ago } from '../../parts/ago.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { useWords } from '../../words/words-context.tsx';

const tones = { ok: 'accent', degraded: 'warm', failing: 'warm' } as const;

/** Each part of the server, with since when it is not well. */
export function HealthList() {
  const words = useWords();
  const health = useThing<Health>('/v1/health');
  return (
    <section className="setting">
      <h2>{words.say('health.title')}</h2>
      <Loaded query={health}>
        {({ components, version, storage, startedAt }) => (
          <>
            <ul className="rows">
              {components.map((component) => (
                <ComponentRow key={component.name} component={component} />
              ))}
            </ul>
            <p className="soft small">
              {words.say('health.release', { version, sqlite: storage.sqliteVersion })} · {words.say('health.started')}{' '}
              <Ago at={startedAt} />
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}

function ComponentRow({ component: { name, state, reason, sinceAt } }: { readonly component: HealthComponent }) {
  const words = useWords();
  return (
    <li>
      <span className="two-lines">
        <strong>{words.say(`health.component.${name}`)}</strong>
        <span className="soft small">
          {reason && words.say(`health.reason.${reason}`)}
          {sinceAt !== undefined && (
            <>
              {' · '}
              <Ago at={sinceAt} />
            </>
          )}
        </span>
      </span>
      <Chip tone={tones[state]}>{words.say(`health.state.${state}`)}</Chip>
    </li>
  );
}
