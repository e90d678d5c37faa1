const owner = 'drafts-of';

/** What was typed in this tab stays there for whoever typed it, and for nobody else who signs in after them. */
export function keepDraftsOf(person: string, storage: Storage = sessionStorage): void {
  const before = storage.getItem(owner);
  storage.setItem(owner, person);
  if (before === null || before === person) return;
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const key of keys) if (key.startsWith('draft:')) storage.removeItem(key);
}
