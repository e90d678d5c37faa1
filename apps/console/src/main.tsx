import './styles/console.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { deviceCode } from './doors/device-code.ts';
import { holdsLinkToken, takeLinkToken } from './doors/link-token.ts';
import { loadWords } from './words/load-words.ts';

// Before anything else: a secret of a link stays in no address, no history and no screenshot.
takeLinkToken();
if (location.pathname === '/device') deviceCode();
// Another link opened in the same tab loads no page by itself.
addEventListener('hashchange', () => holdsLinkToken() && location.reload());
// A page out of the browser's page cache shows what was there before; who may see it is asked anew.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
const element = document.getElementById('console');
if (element) {
  const words = await loadWords();
  document.documentElement.lang = words.locale;
  createRoot(element).render(<App words={words} />);
}
