import './keep-compiled.mjs';

await import('./main.ts');
