/** Keys of the CRM itself: `/` search, `n` note, `j` and `k` through a list, `Enter` opens. Not while something is being typed. */
export function startShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
    const active = document.querySelector<HTMLElement>('.lafPageHost.active');
    const focus = actions[event.key]?.(active);
    if (!focus) return;
    event.preventDefault();
    focus.focus();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-focus-note]')) {
      document.querySelector<HTMLElement>('.lafPageHost.active .note-field')?.focus();
    }
  });
}

const actions: Readonly<Record<string, (active: HTMLElement | null) => HTMLElement | null | undefined>> = {
  '/': () => document.querySelector<HTMLElement>('.global-search'),
  n: (active) => active?.querySelector<HTMLElement>('.note-field'),
  j: (active) => neighbour(active, 1),
  k: (active) => neighbour(active, -1),
};

function neighbour(active: HTMLElement | null, step: number): HTMLElement | undefined {
  const links = [...(active?.querySelectorAll<HTMLElement>('table.list a.name') ?? [])];
  const focused = document.activeElement;
  const place = focused instanceof HTMLElement ? links.indexOf(focused) : -1;
  return links[Math.max(0, place + step)];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
