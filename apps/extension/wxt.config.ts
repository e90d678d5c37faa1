import { defineConfig } from 'wxt';
import { manifest } from './src/manifest.ts';

// The e2e build differs in two things: its folder, and an open shadow root that test drivers can see into.
const isE2e = process.env.WXT_E2E === '1';

export default defineConfig({
  srcDir: 'src',
  outDir: isE2e ? '.output-e2e' : '.output',
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  ...(isE2e ? {} : { filterEntrypoints: ['background', 'hints', 'record', 'overlay', 'options'] }),
  manifest: ({ browser }) => manifest(browser),
  zip: { name: 'alongside', sourcesRoot: '../..', excludeSources: ['.data/**', '**/.output*/**', '**/dist/**', 'test/**'] },
});
