import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// V8's young generation grows while hundreds of modules load and is never given back: 90 MB for a server that idles. Under load it may grow.
setFlagsFromString('--semi-space-growth-factor=1');
// From the second start on nothing is stripped of its types or compiled again.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));
const { serve } = await import('./serve.ts');
await serve();
setFlagsFromString('--semi-space-growth-factor=2');
