import type { Merge } from '@alongside/common';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Confirm } from '../../../parts/confirm.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useWords } from '../../../words/words-context.tsx';

interface Props {
  readonly merge: Merge;
  readonly onClose: () => void;
}

/** Asks before a merge is undone: what was said since does not come apart. */
export function UndoMerge({ merge: { id, mergedName: merged, survivorName: survivor }, onClose }: Props) {
  const words = useWords();
  const tell = useTell();
  const undo = useAct({
    run: () => ask<Merge>('POST', `/v1/merges/${id}/undo`),
    refresh: ['/v1/merges', '/v1/identity-cases', '/v1/audit'],
    done: () => {
      onClose();
      tell(words.say('merges.takenApart', { merged, survivor }));
    },
  });
  return (
    <Confirm
      title={words.say('merges.undoTitle', { survivor })}
      action={words.say('merges.takeApart')}
      isBusy={undo.isPending}
      error={undo.error}
      onConfirm={() => undo.mutate()}
      onClose={onClose}
    >
      <p>{words.say('merges.undoWhy', { merged, survivor })}</p>
    </Confirm>
  );
}
