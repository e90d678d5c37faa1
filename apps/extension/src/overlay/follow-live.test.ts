import { describe, expect, test } from 'vitest';
import type { LiveMessage, PortMessage } from '../messages.ts';
import { personContext } from './fixtures/person-context.ts';
import { followLive } from './follow-live.ts';
import { store } from './store.ts';
import { idle, type View } from './view.ts';

const { record } = personContext;
const on = (recordId: string): View => ({ phase: 'loading', record: { ...record, recordId } });

/** An overlay, and the lines it opens to a worker. */
function overlay() {
  const view = store<View>(idle);
  const lines: { said: (string | undefined)[]; isOpen: boolean; hear: (message: LiveMessage) => void; end: () => void }[] = [];
  const done: string[] = [];
  let minute = () => {};
  let later = () => {};
  let isHidden = false;
  followLive(
    { view, refresh: () => void done.push('refresh'), changed: (keys) => void done.push(keys.join(' ')) },
    {
      connect() {
        const line = { said: [] as (string | undefined)[], isOpen: true, hear: (_message: LiveMessage) => {}, end: () => {} };
        lines.push(line);
        return {
          onMessage: {
            addListener(heard) {
              line.hear = heard;
            },
          },
          onDisconnect: {
            addListener(gone) {
              line.end = gone;
            },
          },
          postMessage: ({ name }: PortMessage) => void line.said.push(name),
          disconnect() {
            line.isOpen = false;
          },
        };
      },
      isHidden: () => isHidden,
      every(act) {
        minute = act;
      },
      later(act) {
        later = act;
      },
    },
  );
  return {
    view,
    lines,
    done,
    minute: () => minute(),
    later: () => later(),
    hide() {
      isHidden = true;
    },
  };
}

describe('followLive', () => {
  test('holds a line while a record is on the screen, and says which', () => {
    const { view, lines } = overlay();
    view.set(on('1'));
    view.set(on('1'));
    view.set(on('2'));
    view.set(idle);
    expect(lines.map(({ said, isOpen }) => [said, isOpen])).toEqual([
      [['record:demo/demo/contact/1', 'record:demo/demo/contact/2'], false],
    ]);
  });

  test('passes on what changed, and opens another line when the worker was ended', () => {
    const { view, lines, done, later } = overlay();
    view.set(on('1'));
    lines[0]?.hear({ type: 'changed', keys: ['shared'] });
    lines[0]?.end();
    later();
    expect([done, lines.map(({ said }) => said.length)]).toEqual([['shared'], [1, 1]]);
  });

  test('asks by itself each minute only while nobody tells, and not for a hidden tab', () => {
    const { view, lines, done, minute, hide } = overlay();
    view.set(on('1'));
    minute();
    lines[0]?.hear({ type: 'live', isLive: true });
    minute();
    lines[0]?.end();
    minute();
    hide();
    minute();
    expect(done).toEqual(['refresh', 'refresh']);
  });

  test('leaves whoever is signing in alone', () => {
    const { view, done, minute } = overlay();
    view.set({ phase: 'trouble', record, trouble: { code: 'signed_out', signIn: true } });
    minute();
    view.set({ phase: 'trouble', record, trouble: { code: 'unreachable' } });
    minute();
    expect(done).toEqual(['refresh']);
  });
});
