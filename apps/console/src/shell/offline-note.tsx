import { Banner } from '@alongside/ui';
import { useSyncExternalStore } from 'react';
import { useWords } from '../words/words-context.tsx';

/** Says that the browser has no network; what is on the page stays. */
export function OfflineNote() {
  const words = useWords();
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {!isOnline && (
        <Banner tone="warm" icon="plug">
          {words.say('shell.offline')}
        </Banner>
      )}
    </div>
  );
}

function subscribe(notify: () => void): () => void {
  addEventListener('online', notify);
  addEventListener('offline', notify);
  return () => {
    removeEventListener('online', notify);
    removeEventListener('offline', notify);
  };
}
