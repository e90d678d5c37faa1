import '../../keep-compiled.mjs';

await import('./worker-main.ts');
