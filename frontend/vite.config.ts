import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const port = Number(process.env.WEB_PORT ?? 8080)
const apiPort = Number(process.env.API_PORT ?? 8081)

// The browser knows one address: the web port answers the pages and passes /api on, in development as in a preview.
const server = {
  host: '127.0.0.1',
  port,
  strictPort: true,
  allowedHosts: ['localhost', '127.0.0.1'],
  proxy: { '/api': { target: `http://127.0.0.1:${apiPort}`, xfwd: true } },
}

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: {
        name: '一诺 Yinuo',
        short_name: '一诺',
        description: '公开承诺，限时办结',
        lang: 'zh-CN',
        display: 'standalone',
        start_url: '/',
        background_color: '#f5f7f4',
        theme_color: '#006b3f',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png}'],
        maximumFileSizeToCacheInBytes: 3_000_000,
      },
    }),
  ],
  resolve: { alias: { '~': `${root}/src` } },
  server,
  preview: server,
  build: {
    manifest: true,
    target: 'es2024',
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: { index: resolve(root, 'index.html'), 'sign-in-silent': resolve(root, 'sign-in-silent.html') },
    },
  },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    // A failed look for a label would print the whole page.
    env: { DEBUG_PRINT_LIMIT: '0' },
    reporters: ['default', 'junit'],
    outputFile: { junit: 'reports/vitest.xml' },
  },
})
