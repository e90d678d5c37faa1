import { Button } from '@alongside/ui';
import type { Words } from '../words/words.ts';
import type { NoteView } from './panel-note.ts';

export interface TellMarketingProps {
  readonly note: NoteView;
  /** Nobody is signed in who could send it. */
  readonly isShut: boolean;
  /** The last try to send something failed. */
  readonly isAway: boolean;
  readonly words: Words;
  readonly write: (text: string) => void;
  readonly send: () => void;
}

/** What the rep knows and marketing does not. Stands below every state: what was typed survives all of them. */
export function TellMarketing({ note, isShut, isAway, words, write, send }: TellMarketingProps) {
  const { text, unsent, sent } = note;
  const state = isShut ? 'note.signIn' : unsent > 0 ? (isAway ? 'note.waiting' : 'note.sending') : sent ? 'note.sent' : undefined;
  return (
    <section className="card" data-card="tell-marketing" aria-labelledby="card-tell-marketing">
      <h2 className="card-title" id="card-tell-marketing">
        {words.say('note.title')}
      </h2>
      <form
        className="note"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          rows={2}
          maxLength={4_000}
          value={text}
          aria-labelledby="card-tell-marketing"
          onChange={(event) => write(event.currentTarget.value)}
        />
        <p className="note-actions">
          <span role="status" className="soft small">
            {state && words.say(state)}
          </span>
          <Button type="submit" disabled={isShut || text.trim() === ''}>
            {words.say('note.send')}
          </Button>
        </p>
      </form>
    </section>
  );
}
