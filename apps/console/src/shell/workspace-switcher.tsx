import { Icon } from '@alongside/ui';
import { ask } from '../api/ask.ts';
import { useAct } from '../api/use-act.ts';
import { useThing } from '../api/use-thing.ts';
import { consoleStart } from '../console-start.ts';
import { Failure } from '../parts/failure.tsx';
import { Menu } from '../parts/menu.tsx';
import { useWords } from '../words/words-context.tsx';
import { useSession } from './session.tsx';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly current: boolean;
}

/** Which workspace this is; with several, the way to another one. */
export function WorkspaceSwitcher() {
  const words = useWords();
  const { workspace, member } = useSession();
  const { data } = useThing<{ readonly items: readonly Choice[] }>('/v1/session/workspaces', member !== undefined);
  const change = useAct({
    run: async (workspaceId: string) => {
      await ask('POST', '/v1/session/workspace', { body: { workspaceId } });
      location.assign(consoleStart);
    },
  });
  const others = (data?.items ?? []).filter(({ current }) => !current);
  if (others.length === 0) return <strong className="workspace-name">{workspace.name}</strong>;
  return (
    <Menu
      name={words.say('shell.workspaces')}
      label={
        <>
          <strong className="workspace-name">{workspace.name}</strong>
          <Icon name="chevron" size={11} />
        </>
      }
    >
      {() => (
        <>
          <p className="menu-note soft small">{words.say('shell.goTo')}</p>
          {others.map(({ id, name }) => (
            <button key={id} type="button" disabled={change.isPending} onClick={() => change.mutate(id)}>
              {name}
            </button>
          ))}
          <Failure error={change.error} />
        </>
      )}
    </Menu>
  );
}
