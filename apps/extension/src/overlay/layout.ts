import type { RecordRef } from '@alongside/common';
import { browser } from 'wxt/browser';
import type { Place } from '../content/panel-messages.ts';

/** @unit px */
export const panelWidth = { least: 300, usual: 360, most: 560 } as const;

const usual: Place = { open: false, side: 'right', width: panelWidth.usual };

/** How the user last had the panel on this CRM installation. */
export async function readPlace(record: RecordRef): Promise<Place> {
  const { layout } = await browser.storage.local.get('layout');
  return placeFrom((layout as Record<string, unknown> | undefined)?.[installation(record)]);
}

export async function writePlace(record: RecordRef, place: Place): Promise<void> {
  const { layout } = await browser.storage.local.get('layout');
  await browser.storage.local.set({ layout: { ...(layout as Record<string, unknown> | undefined), [installation(record)]: place } });
}

export function clampWidth(width: number): number {
  return Math.round(Math.min(panelWidth.most, Math.max(panelWidth.least, width)));
}

/** A place from whatever was stored. */
export function placeFrom(held: unknown): Place {
  const { open, side, width } = (held ?? {}) as Partial<Record<keyof Place, unknown>>;
  return {
    open: open === true,
    side: side === 'left' ? 'left' : 'right',
    width: typeof width === 'number' && Number.isFinite(width) ? clampWidth(width) : usual.width,
  };
}

function installation({ crm, instance }: RecordRef): string {
  return `${crm}/${instance}`;
}
