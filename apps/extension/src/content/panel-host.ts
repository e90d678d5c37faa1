import { browser } from 'wxt/browser';
import { randomId } from '../random-id.ts';
import type { Place } from './panel-messages.ts';
import { reviveLimit } from './revive-limit.ts';

export interface PanelHost {
  readonly frame: HTMLIFrameElement;
  /** Shows or hides the whole thing; hidden, it takes no room and no clicks. */
  show(shown: boolean): void;
  /** Blanks what the frame shows, at once and without asking it; its size stays. */
  blank(isBlank: boolean): void;
  place(place: Place): void;
  /** Puts a sentence and a button in the frame's place: the extension behind it is gone. */
  orphan(sentence: string, button: string, act: () => void): void;
  focus(): void;
  restoreFocus(): void;
  remove(): void;
}

/** Where the collapsed tab stands: above the middle, below the pages' own tool bars. */
const tabTop = '38vh';
const tabSize = { width: 28, height: 96 };
const narrowest = 240;

/**
 * The element that holds our frame in a page. Its name is random, its shadow root closed, its layer the browser's top
 * layer; `all: initial !important` in the root outranks every style of the page.
 */
export function panelHost(signal: AbortSignal): PanelHost {
  const host = document.createElement(`x-${randomId()}`);
  const root = host.attachShadow({ mode: import.meta.env.WXT_E2E ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  const frame = document.createElement('iframe');
  const frameUrl = browser.runtime.getURL('/overlay.html');
  const mayRevive = reviveLimit();
  let isShown = false;
  let placed: Place | undefined;
  let before: Element | null = null;

  host.popover = 'manual';
  frame.title = 'Alongside';
  // For any origin: the frame's first address is another one each session.
  frame.allow = 'clipboard-write *';
  frame.src = frameUrl;
  frame.style.opacity = '0';
  root.adoptedStyleSheets = [sheet];
  root.append(frame);
  draw();

  const watch = new MutationObserver(revive);
  watch.observe(document.documentElement, { childList: true });
  watch.observe(host, { attributes: true });
  host.addEventListener('toggle', revive, { signal });

  return {
    frame,
    show(shown) {
      isShown = shown;
      if (shown) attach();
      else if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    },
    blank(blank) {
      // Inline, not in the sheet: this stands between a move and its paint, and the sheet takes longer.
      frame.style.opacity = blank ? '0' : '1';
    },
    place(place) {
      placed = place;
      draw();
    },
    orphan(sentence, button, act) {
      watch.disconnect();
      const text = document.createElement('p');
      const control = document.createElement('button');
      text.textContent = sentence;
      text.setAttribute('role', 'status');
      control.textContent = button;
      control.addEventListener('click', (event) => event.isTrusted && act());
      frame.remove();
      root.replaceChildren(text, control);
      sheet.replaceSync(orphanStyles);
    },
    focus() {
      before = document.activeElement;
      frame.focus();
    },
    restoreFocus() {
      frame.blur();
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus({ preventScroll: true });
      window.focus();
    },
    remove,
  };

  function attach(): void {
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  }

  /** A page that removes or hides us gets its way after a few tries: a fight would freeze it. */
  function revive(): void {
    if (!isShown || signal.aborted) return;
    if (host.popover !== 'manual' || host.hasAttribute('style') || host.hasAttribute('inert')) {
      if (!mayRevive()) return;
      host.popover = 'manual';
      host.removeAttribute('style');
      host.removeAttribute('inert');
    }
    if (host.isConnected && host.matches(':popover-open')) return;
    if (mayRevive()) attach();
  }

  function remove(): void {
    watch.disconnect();
    host.remove();
  }

  function draw(): void {
    sheet.replaceSync(styles(placed));
  }
}

function styles(place: Place | undefined): string {
  const side = place?.side ?? 'right';
  const size = place?.open
    ? `top:0;bottom:0;height:100%;width:${place.width}px;min-width:${narrowest}px;max-width:calc(100vw - 40px)`
    : `top:${tabTop};bottom:auto;width:${tabSize.width}px;height:${tabSize.height}px`;
  const edges = side === 'right' ? 'right:0;left:auto' : 'left:0;right:auto';
  return `:host{all:initial!important}
:host(:popover-open){display:block!important;position:fixed!important;margin:0!important;padding:0!important;border:0!important;overflow:hidden!important;
background:transparent!important;color-scheme:normal!important;${`${size};${edges}`.replaceAll(';', '!important;')}!important}
:host(:not(:popover-open)){display:none!important}
iframe{display:block;border:0;width:100%;height:100%;color-scheme:normal;background:transparent;visibility:${place ? 'visible' : 'hidden'}}`;
}

const orphanStyles = `:host{all:initial!important}
:host(:popover-open){display:block!important;position:fixed!important;inset:38vh 8px auto auto!important;width:220px!important;box-sizing:border-box!important;
padding:12px!important;border:1px solid #868f8b!important;border-radius:8px!important;background:#fff!important;color:#17201d!important;
font:13px/1.45 system-ui,sans-serif!important;color-scheme:light!important}
:host(:not(:popover-open)){display:none!important}
p{margin:0 0 8px}
button{font:inherit;font-weight:500;padding:3px 10px;border:1px solid #0b6b60;border-radius:6px;background:#0b6b60;color:#fff;cursor:pointer}
button:focus-visible{outline:2px solid #0b6b60;outline-offset:2px}
@media (prefers-color-scheme:dark){
:host(:popover-open){border-color:#6f7a76!important;background:#171c1a!important;color:#e8edeb!important;color-scheme:dark!important}
button{border-color:#5cc8b8;background:#5cc8b8;color:#06201c}
button:focus-visible{outline-color:#5cc8b8}}`;
