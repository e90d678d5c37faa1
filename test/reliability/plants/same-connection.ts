import { registerHooks } from 'node:module';

const dropping = 'this.#drop(database);';

// The bug: after a failed commit the same connection goes on.
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/db/writer/writer-queue.ts')) return loaded;
    const source = typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
    if (!source.includes(dropping)) throw new Error('the writer drops its connections in other words: this plant must follow');
    return { ...loaded, source: source.replaceAll(dropping, '') };
  },
});
