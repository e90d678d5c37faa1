import { events } from './events.ts';
import { feedback } from './feedback.ts';
import { hooks } from './hooks.ts';
import { notes } from './notes.ts';
import { people } from './people.ts';
import { touches } from './touches.ts';

export const acts = [events, feedback, hooks, notes, people, touches] as const;
