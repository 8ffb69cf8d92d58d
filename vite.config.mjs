import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Static files that work under any address: every path is relative.
export default defineConfig({
  root: 'src/web',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: '../../dist/lab', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  logLevel: 'warn',
});
