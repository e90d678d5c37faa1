import { setFlagsFromString } from 'node:v8';
import { startWriterThread } from './db/writer/start-writer-thread.ts';

// V8's young generation grows while hundreds of modules load and is never given back: 90 MB for a server that idles. Under load it may grow.
setFlagsFromString('--semi-space-growth-factor=1');
const writerThread = startWriterThread();
const { serve } = await import('./serve.ts');
await serve(writerThread);
setFlagsFromString('--semi-space-growth-factor=2');
