import { createRoot } from 'react-dom/client';
import { Shell } from './shell/shell.tsx';

const element = document.getElementById('console');
if (element) createRoot(element).render(<Shell path={location.pathname} />);
