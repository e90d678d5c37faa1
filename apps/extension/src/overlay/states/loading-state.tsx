import { Skeleton } from '@alongside/ui';
import type { Words } from '../../words/words.ts';

/** The real layout in grey. Style sheets keep it invisible for the first moment: most answers come before it is seen. */
export function LoadingState({ words }: { readonly words: Words }) {
  return (
    <div className="loading" aria-busy="true">
      <p role="status" className="visually-hidden">
        {words.say('state.loading')}
      </p>
      <div className="identity">
        <Skeleton widths={[48, 72, 56]} />
      </div>
      <div className="card">
        <h2 className="card-title">{words.say('persona.title')}</h2>
        <Skeleton widths={[44, 92, 88, 80]} />
      </div>
      <div className="card">
        <h2 className="card-title">{words.say('recommended.title')}</h2>
        <Skeleton widths={[24, 84, 64, 40]} />
        <Skeleton widths={[24, 76, 70, 40]} />
      </div>
      <div className="card">
        <h2 className="card-title">{words.say('timeline.title')}</h2>
        <Skeleton widths={[100, 84, 88, 80]} />
      </div>
    </div>
  );
}
