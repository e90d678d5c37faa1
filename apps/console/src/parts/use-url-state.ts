import { useMemo, useSyncExternalStore } from 'react';

const changed = 'alongside:url-state';

/**
 * What a page remembers in its address, after the `#`: so that a link or a reload shows the same. That part of an address never leaves the
 * browser, because a filter may hold somebody's name.
 */
export function useUrlState(): readonly [URLSearchParams, (changes: Readonly<Record<string, string | undefined>>) => void] {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  return [useMemo(() => new URLSearchParams(hash.slice(1)), [hash]), change];
}

function subscribe(notify: () => void): () => void {
  const events = ['hashchange', 'popstate', changed];
  for (const event of events) addEventListener(event, notify);
  return () => {
    for (const event of events) removeEventListener(event, notify);
  };
}

function change(changes: Readonly<Record<string, string | undefined>>): void {
  const params = new URLSearchParams(location.hash.slice(1));
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  history.replaceState(history.state, '', `${location.pathname}${location.search}${text === '' ? '' : `#${text}`}`);
  dispatchEvent(new Event(changed));
}
