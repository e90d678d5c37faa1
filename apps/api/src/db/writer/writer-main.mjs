import '../../keep-compiled.mjs';

await import('./writer-thread.ts');
