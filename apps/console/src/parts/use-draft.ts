import { useEffect, useState } from 'react';
import { changesOf } from './changes-of.ts';

const prefix = 'draft:';

/**
 * What is typed in a form, kept until it is sent: over a reload, a lost sign-in, a closed dialog. It stays in this tab's own storage.
 *
 * @param secret names of fields that are never kept
 */
export function useDraft<Draft extends object>(name: string, initial: Draft, secret: readonly (keyof Draft)[] = []) {
  const [begun] = useState(initial);
  const [draft, setDraft] = useState<Draft>(() => ({ ...initial, ...read<Draft>(name) }));
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (!isTouched) return;
    sessionStorage.setItem(prefix + name, JSON.stringify(changesOf(draft, begun, secret)));
  }, [name, draft, begun, secret, isTouched]);
  return {
    draft,
    set: (changes: Partial<Draft>) => {
      setTouched(true);
      setDraft((held) => ({ ...held, ...changes }));
    },
    /** Sent or given up: the next form begins anew. */
    clear: () => {
      setTouched(false);
      sessionStorage.removeItem(prefix + name);
    },
  };
}

function read<Draft>(name: string): Partial<Draft> {
  if (typeof sessionStorage === 'undefined') return {};
  const text = sessionStorage.getItem(prefix + name);
  return text === null ? {} : (JSON.parse(text) as Partial<Draft>);
}
