import { useWords } from '../../../words/words-context.tsx';
import { Erasures } from './erasures.tsx';
import { FindPerson } from './find-person.tsx';
import { Retention } from './retention.tsx';

/** What people may ask of us, and how long anything is kept. */
export function Privacy() {
  const words = useWords();
  return (
    <>
      <div className="tab-head">
        <p className="lead">{words.say('privacy.why')}</p>
      </div>
      <FindPerson />
      <Erasures />
      <section className="setting">
        <h3>{words.say('retention.title')}</h3>
        <p className="soft">{words.say('retention.why')}</p>
        <Retention />
      </section>
    </>
  );
}
