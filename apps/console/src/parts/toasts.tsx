import { Button } from '@alongside/ui';
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { useWords } from '../words/words-context.tsx';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

type Tell = (text: string, undo?: () => void) => void;

const Context = createContext<Tell>(() => {});
const shownMs = 7_000;

/** Short news of what was done, read out politely, with a way back where there is one. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const drop = useCallback((id: number) => setToasts((held) => held.filter((toast) => toast.id !== id)), []);
  const tell = useCallback<Tell>((text, undo) => {
    setToasts((held) => [...held.slice(-2), { id: (held.at(-1)?.id ?? 0) + 1, text, undo }]);
  }, []);
  return (
    <Context value={tell}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} drop={drop} />
        ))}
      </div>
    </Context>
  );
}

/** Says what was done. */
export const useTell = (): Tell => use(Context);

function ToastLine({ toast: { id, text, undo }, drop }: { readonly toast: Toast; readonly drop: (id: number) => void }) {
  const words = useWords();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => drop(id), shownMs);
    return () => clearTimeout(timer);
  }, [id, drop, isHeld]);
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className="toast" {...hold}>
      <span>{text}</span>
      {undo && (
        <Button
          look="link"
          onClick={() => {
            undo();
            drop(id);
          }}
        >
          {words.say('common.undo')}
        </Button>
      )}
    </div>
  );
}
