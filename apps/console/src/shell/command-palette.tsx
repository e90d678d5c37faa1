import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../words/words-context.tsx';
import { commands, findCommands } from './commands.ts';
import { useSession } from './session.tsx';

/** Everything that one can go to, by typing a part of its name. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { roles } = useSession();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const all = useMemo(() => commands(words, roles), [words, roles]);
  const found = findCommands(all, typed);
  const chosen = found[Math.min(at, found.length - 1)];
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  function go(path: string): void {
    onClose();
    navigate(path);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      go(chosen.path);
    }
  }

  return (
    <dialog ref={dialog} className="palette" aria-label={words.say('shell.find')} onCancel={onClose} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen && `${listId}-${chosen.id}`}
        aria-label={words.say('shell.find')}
        placeholder={words.say('shell.find')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={words.say('shell.pages')}>
        {found.map((command) => (
          // Reached by the arrows while the focus stays in the field.
          <button
            type="button"
            tabIndex={-1}
            key={command.id}
            id={`${listId}-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            onClick={() => go(command.path)}
          >
            <span>{command.title}</span>
            {command.within !== '' && <span className="soft small">{command.within}</span>}
          </button>
        ))}
      </div>
      <p role="status" className="soft palette-none">
        {found.length === 0 && words.say('shell.nothingFound')}
      </p>
    </dialog>
  );
}
