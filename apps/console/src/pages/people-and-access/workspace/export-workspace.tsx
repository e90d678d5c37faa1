import { Button, Icon } from '@alongside/ui';
import { askFile } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Failure } from '../../../parts/failure.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import { useWords } from '../../../words/words-context.tsx';

/** Everything of the workspace as one archive that a person can open. */
export function ExportWorkspace({ slug }: { readonly slug: string }) {
  const words = useWords();
  const take = useAct({
    run: () => askFile('POST', '/v1/workspace/export'),
    refresh: ['/v1/audit'],
    done: (file) => saveFile(`${slug}.zip`, file),
  });
  return (
    <section className="setting">
      <h3>{words.say('workspace.export')}</h3>
      <p className="soft">{words.say('workspace.exportWhy')}</p>
      <p>
        <Button onClick={() => take.mutate()} disabled={take.isPending}>
          <Icon name="download" />
          {words.say(take.isPending ? 'workspace.exporting' : 'workspace.exportNow')}
        </Button>
      </p>
      <Failure error={take.error} />
    </section>
  );
}
