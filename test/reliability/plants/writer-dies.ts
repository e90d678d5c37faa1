import { registerHooks } from 'node:module';

const queueing = '  for (const request of requests) queue.add(request);\n';
const dying = "  if (JSON.stringify(requests).includes('the end of the writer')) throw new TypeError('planted');\n";

// The bug: something that is not caught ends the writer's thread, once it has taken a write with these words.
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/db/writer/writer-thread.ts')) return loaded;
    const source = typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
    if (!source.includes(queueing)) throw new Error('the writer takes its requests in other words: this plant must follow');
    return { ...loaded, source: source.replace(queueing, queueing + dying) };
  },
});
