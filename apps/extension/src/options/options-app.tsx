import { Mark } from '../overlay/mark.tsx';
import type { OptionsWords } from '../words/options-words.ts';
import { BuiltInSection } from './built-in-section.tsx';
import { ConnectionSection } from './connection-section.tsx';
import { QueueSection } from './queue-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** Everything that a user can set, on one page. */
export function OptionsApp({ words, from }: { readonly words: OptionsWords; readonly from: string }) {
  return (
    <main className="options">
      <header>
        <Mark size={24} />
        <h1>{words.say('options.title')}</h1>
      </header>
      <ConnectionSection words={words} />
      <BuiltInSection words={words} />
      <SitesSection words={words} from={from} />
      <QueueSection words={words} />
      <p className="soft small">{words.say('options.shortcut')}</p>
    </main>
  );
}
