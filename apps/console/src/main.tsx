import './styles/console.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { deviceCode } from './doors/device-code.ts';
import { takeLinkToken } from './doors/link-token.ts';
import { loadWords } from './words/load-words.ts';

// Before anything else: a secret of a link stays in no address, no history and no screenshot.
takeLinkToken();
if (location.pathname === '/device') deviceCode();
const element = document.getElementById('console');
if (element) {
  const words = await loadWords();
  document.documentElement.lang = words.locale;
  createRoot(element).render(<App words={words} />);
}
