import type { TouchWindow } from './window-touch.ts';

/** The same time as fewer windows, none of which overlap. */
export function joinWindows(windows: readonly TouchWindow[]): TouchWindow[] {
  const joined: TouchWindow[] = [];
  let last: TouchWindow | undefined;
  for (const window of windows.toSorted((a, b) => a.personPk - b.personPk || a.fromMs - b.fromMs)) {
    if (last && last.personPk === window.personPk && window.fromMs <= last.toMs) {
      last = { ...last, toMs: Math.max(last.toMs, window.toMs) };
      joined[joined.length - 1] = last;
    } else {
      last = window;
      joined.push(window);
    }
  }
  return joined;
}
