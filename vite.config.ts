import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Settled so that the built page runs under a strict Content-Security-Policy: nothing inlined as data, no
 * polyfill script, workers as modules (docs/decisions; `script-src 'self'; worker-src 'self'`).
 */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4173' } },
});
