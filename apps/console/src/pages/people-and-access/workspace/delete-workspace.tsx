import type { WorkspaceDetails } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { consoleStart } from '../../../console-start.ts';
import { Confirm } from '../../../parts/confirm.tsx';
import { useWords } from '../../../words/words-context.tsx';

/** The end of the workspace and of everything in it. */
export function DeleteWorkspace({ workspace: { name } }: { readonly workspace: WorkspaceDetails }) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const remove = useAct({
    run: () => ask('DELETE', '/v1/workspace', { body: { confirmName: name } }),
    done: () => {
      sessionStorage.clear();
      location.assign(consoleStart);
    },
  });
  return (
    <section className="setting">
      <h3>{words.say('workspace.delete')}</h3>
      <p className="soft">{words.say('workspace.deleteWhy')}</p>
      <p>
        <Button look="danger" onClick={() => setAsking(true)}>
          {words.say('workspace.deleteNow')}
        </Button>
      </p>
      {isAsking && (
        <Confirm
          title={words.say('workspace.deleteTitle', { name })}
          action={words.say('workspace.deleteNow')}
          phrase={name}
          isBusy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>{words.say('workspace.deleteGone')}</p>
          <p>{words.say('workspace.deleteFirst')}</p>
        </Confirm>
      )}
    </section>
  );
}
