import { defineConfig } from 'vite';

export default defineConfig({
  base: '/',
  // An own folder for assets: the same host serves other things too.
  build: {
    outDir: 'dist',
    assetsDir: 'demo-crm-assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
