import { describe, expect, test } from 'vitest';
import de from '../locales/de.json';
import { words } from '../words/words.ts';
import { cardProps, draw, textOf } from './fixtures/draw.tsx';
import { signIns, views } from './fixtures/views.ts';
import { OpenPanel, type OpenPanelProps } from './open-panel.tsx';

const nothing = () => {};
const props = (name: string): OpenPanelProps => {
  const view = views[name];
  if (!view) throw new Error(`there is no view ${name}`);
  return {
    ...cardProps,
    view,
    place: { open: true, side: 'right', width: 360 },
    waiting: 0,
    setPlace: nothing,
    refresh: nothing,
    seen: nothing,
    openOptions: nothing,
    choose: nothing,
    copyText: async () => true,
    close: nothing,
    note: { text: '', unsent: 0, sent: false },
    writeNote: nothing,
    sendNote: nothing,
    progress: undefined,
    signIn: nothing,
    cancelSignIn: nothing,
  };
};
const said = (name: string) => textOf(draw(<OpenPanel {...props(name)} />)).slice(1);

describe('OpenPanel', () => {
  test.each([
    ['loading', ['Loading what marketing knows', 'Persona', 'Recommended', 'Timeline']],
    ['unknown', ['Marketing knows nothing about this record yet.', 'Looked for this CRM record.', 'Tell marketing', 'Send']],
    [
      'unknown-email',
      [
        'No marketing history for jane@acme.example.',
        'Looked for this CRM record, its email address and its company domain.',
        'Tell marketing',
        'Send',
      ],
    ],
    [
      'not-set-up',
      ['Almost ready', 'Enter the address of your Alongside server and your key once. Then marketing&#x27;s context shows here.', 'Set up'],
    ],
    [
      'signed-out',
      [
        'Your key is no longer accepted',
        'It may have expired or been withdrawn. Enter a new one; this record will be shown right after.',
        'Enter key',
        'Request',
        'req_01jd2x8w9k',
      ],
    ],
    ['forbidden', ['Your key may not read this', 'Ask the admin of your workspace for a key with the role rep or higher.', 'Enter key']],
    ['unreachable', ['Alongside cannot be reached', 'No answer from the server. Check your connection, or try again shortly.', 'Retry']],
    ['server-error', ['The server could not answer', 'The fault is not on your side.', 'Retry', 'Request', 'req_01jd2x8w9k']],
    ['refused', ['This page could not be read', 'The address changed while it was being read. Try again.', 'Retry']],
  ])('%s', (name, words) => {
    expect(said(name)).toEqual(words);
  });

  test.each([
    ['sign-in', undefined, ['Sign in to Alongside', "Then marketing's context shows here.", 'Sign in', 'Use a code', 'Use a key instead']],
    [
      'sign-in-again',
      'closed',
      [
        'You are signed out',
        'Your session expired or your access was taken away. What you wrote is kept.',
        'The window was closed before you were signed in.',
        'Sign in',
        'Use a code',
        'Use a key instead',
      ],
    ],
    [
      'sign-in',
      'code',
      [
        'Sign in to Alongside',
        "Then marketing's context shows here.",
        'Enter this code at alongside.acme.example/device',
        'BCDF-GHJK',
        'Cancel',
        'Use a key instead',
      ],
    ],
  ])('%s while the sign-in is %s', (name, progress, words) => {
    const markup = draw(<OpenPanel {...props(name)} progress={signIns[progress ?? '']} />);
    expect(
      textOf(markup)
        .slice(1)
        .map((text) => text.replaceAll('&#x27;', "'")),
    ).toEqual(words);
  });

  test('what was typed stays on the screen of somebody who is signed out, and cannot be sent', () => {
    const markup = draw(<OpenPanel {...props('sign-in-again')} note={{ text: 'Wants a price list', unsent: 0, sent: false }} />);
    expect(textOf(markup)).toEqual(expect.arrayContaining(['Wants a price list', 'Sign in to send it']));
    expect(markup).toMatch(/<button[^>]*type="submit"[^>]*disabled=""/);
  });

  test('what a person does not want stands above who they are', () => {
    expect(said('objected').slice(0, 3)).toEqual([
      'No e-mail: objected 3 May',
      'No calls: consent withdrawn 30 Nov 2025',
      'Helena Marchetti',
    ]);
  });

  test('waits as long as the server asks for before another try', () => {
    const markup = draw(<OpenPanel {...props('rate-limited')} />);
    expect(textOf(markup).at(-1)).toMatch(/^Retry in 1\d s$/);
    expect(markup).toMatch(/<button[^>]*disabled=""[^>]*>(?:(?!<\/button>).)*Retry in/s);
  });

  test('asks which of several is meant, by a button each', () => {
    const markup = draw(<OpenPanel {...props('ambiguous')} />);
    expect(textOf(markup)).toEqual(
      expect.arrayContaining(['Several people fit this record', 'Jane Cooper', 'Head of Purchasing, Acme Holding, 3 touches']),
    );
    expect(markup.slice(markup.indexOf('data-phase'), markup.indexOf('tell-marketing')).match(/<button/g)).toHaveLength(2);
  });

  test('says whom it is about, how that is known and as of when', () => {
    expect(said('person').slice(0, 10)).toEqual([
      'Helena Marchetti',
      'VP Finance, Northfield Dairy',
      'helena.marchetti@northfield.example',
      'Sales qualified',
      'Evaluation',
      'Food manufacturing',
      'Owner: Jonas Weber',
      'Matched by this CRM record',
      'as of 10:41',
      'Now',
    ]);
  });

  test('says while it asks whether that is still so', () => {
    expect(said('updating')).toEqual(expect.arrayContaining(['as of 19 Nov, 08:41', 'updating']));
  });

  test('warns before everything else of a person who must not be contacted', () => {
    const text = said('empty');
    expect(text.indexOf('Do not contact. This person asked not to be approached.')).toBeLessThan(text.indexOf('Recommended'));
    expect(said('person').join()).not.toContain('Do not contact');
  });

  test('says above the last known why it is not fresh', () => {
    expect(said('offline')).toEqual(
      expect.arrayContaining(['No connection. This is the last that was known.', 'as of 09:41', 'Retry', 'Helena Marchetti']),
    );
    expect(said('server-error-shown')).toEqual(
      expect.arrayContaining(['The server could not answer. This is the last that was known.', 'req_01jd2x8w9k']),
    );
  });

  test('counts the feedback that waits', () => {
    expect(textOf(draw(<OpenPanel {...props('offline')} waiting={2} />)).at(-1)).toBe('2 notes will be sent when you are back.');
  });

  test('speaks the language it was given, everywhere', () => {
    const german = textOf(draw(<OpenPanel {...props('opportunity')} words={words(de, 'de', 'Europe/Berlin')} />));
    expect(german).toEqual(expect.arrayContaining(['Geschäft', 'Abschluss 18. Dez.', '3 von 7 aktiv', 'Link kopieren']));
  });

  test.each(Object.keys(views))('%s: every button and link has a name', (name) => {
    const controls = draw(<OpenPanel {...props(name)} />).match(/<(button|a)\b[^>]*>.*?<\/\1>/gs) ?? [];
    expect(controls.filter((control) => !/aria-label="[^"]+"/.test(control) && textOf(control).length === 0)).toEqual([]);
  });
});
