import { readSettings } from '../settings.ts';
import type { Settings } from '../storage.ts';
import type { api } from './api.ts';
import type { Desk } from './handle-message.ts';

/** Tells the server whose acts these were; nobody who is not signed in. */
export function tellGrade(server: (settings: Settings) => Pick<ReturnType<typeof api>, 'grade'>): Desk['grade'] {
  return async (touchIds, grade) => {
    const settings = await readSettings();
    if (settings) await server(settings).grade(touchIds, grade);
  };
}
