import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path) => new URL(`src/web/${path}`, import.meta.url).pathname;

// Static files that work under any address: every path is relative.
export default defineConfig({
  root: at(''),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: new URL('dist/lab', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { lab: at('index.html'), sw: at('offline/service-worker.ts') },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  logLevel: 'warn',
});
