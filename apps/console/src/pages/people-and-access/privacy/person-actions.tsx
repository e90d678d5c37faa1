import type { Erasure } from '@alongside/common';
import { Button, Icon } from '@alongside/ui';
import { useState } from 'react';
import { ask, askFile } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Confirm } from '../../../parts/confirm.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import { useTell } from '../../../parts/toasts.tsx';
import { useWords } from '../../../words/words-context.tsx';
import type { FoundPerson } from './found-people.ts';

/** Everything about a person: as a file to give them, or gone. */
export function PersonActions({ person: { id, name, detail }, onErased }: { readonly person: FoundPerson; readonly onErased: () => void }) {
  const words = useWords();
  const tell = useTell();
  const [isAsking, setAsking] = useState(false);
  const take = useAct({
    run: () => askFile('GET', `/v1/people/${id}/export`),
    refresh: ['/v1/audit'],
    done: (file) => saveFile(`${id}.json`, file),
  });
  const erase = useAct({
    run: () => ask<Erasure>('POST', `/v1/people/${id}/erasure`, { body: { confirmPersonId: id } }),
    refresh: ['/v1/erasures', '/v1/audit'],
    done: () => {
      setAsking(false);
      onErased();
      tell(words.say('privacy.erased'));
    },
  });
  return (
    <div className="person-found">
      <span className="two-lines">
        <strong>{name}</strong>
        <span className="soft small">
          {detail} <code>{id}</code>
        </span>
      </span>
      <span className="row-actions">
        <Button onClick={() => take.mutate()} disabled={take.isPending}>
          <Icon name="download" />
          {words.say('privacy.export')}
        </Button>
        <Button look="danger" onClick={() => setAsking(true)}>
          {words.say('privacy.erase')}
        </Button>
      </span>
      <Failure error={take.error} />
      {isAsking && (
        <Confirm
          title={words.say('privacy.eraseTitle', { name })}
          action={words.say('privacy.erase')}
          phrase={id}
          isBusy={erase.isPending}
          error={erase.error}
          onConfirm={() => erase.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>{words.say('privacy.eraseWhy')}</p>
          <p>{words.say('privacy.eraseKept')}</p>
        </Confirm>
      )}
    </div>
  );
}
