import { element } from './element.ts';

/** Pages stay mounted like the tabs of a console; this many at most. */
const mountedLimit = 8;

export interface PagePanels {
  /** Brings the page of that address to the front, drawing it if it is not there yet. */
  readonly show: (address: string, draw: () => HTMLElement, refresh: boolean) => HTMLElement;
}

/**
 * Keeps old pages in the document, hidden, as consoles do: what a field of another record says is then still there to be read,
 * and whoever reads the page must look at the active panel only.
 */
export function pagePanels(host: HTMLElement): PagePanels {
  const panels = new Map<string, HTMLElement>();
  const activate = (chosen: HTMLElement) => {
    for (const panel of panels.values()) {
      const isActive = panel === chosen;
      panel.className = isActive ? 'windowViewMode-maximized active lafPageHost' : 'windowViewMode-normal lafPageHost';
      panel.hidden = !isActive;
    }
  };
  return {
    show(address, draw, refresh) {
      const known = panels.get(address);
      const panel = known ?? element('div', { role: 'tabpanel' });
      if (!known || refresh) panel.replaceChildren(draw());
      panels.delete(address);
      panels.set(address, panel);
      if (!known) host.append(panel);
      for (const [oldest, old] of panels) {
        if (panels.size <= mountedLimit) break;
        old.remove();
        panels.delete(oldest);
      }
      activate(panel);
      return panel;
    },
  };
}
