import type { NewApiKey } from '@alongside/common';
import { Button } from '@alongside/ui';
import { CopyOnce } from '../../../parts/copy-once.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { useWords } from '../../../words/words-context.tsx';

/** The key itself, this one time. */
export function ShownKey({ apiKey: { name, key }, onClose }: { readonly apiKey: NewApiKey; readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog title={words.say('keys.madeTitle', { name })} onClose={onClose}>
      <div className="form">
        <p>{words.say('keys.made')}</p>
        <CopyOnce label={words.say('keys.key')} secret={key} />
        <footer>
          <Button look="primary" onClick={onClose}>
            {words.say('common.done')}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
