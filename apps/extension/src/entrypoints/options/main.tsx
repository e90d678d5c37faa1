import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsApp } from '../../options/options-app.tsx';
import { loadOptionsWords } from '../../words/options-words.ts';

const words = await loadOptionsWords();
document.documentElement.lang = words.locale;
document.title = words.say('options.title');
createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <OptionsApp words={words} from={new URLSearchParams(location.hash.slice(1)).get('site') ?? ''} />
  </StrictMode>,
);
