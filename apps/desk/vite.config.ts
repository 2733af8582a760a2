import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The screens become plain files in dist/desk; the API serves them on its own port under a strict content policy. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2023',
    // The policy allows scripts and fonts from our own files only, so nothing may be inlined as a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
