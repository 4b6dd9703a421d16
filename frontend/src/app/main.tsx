import './global.css'

import { QueryClientProvider } from '@tanstack/react-query'
import i18next from 'i18next'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { createCache } from '~/api/cache'
import { surroundClient } from '~/api/client'
import { applyAppearance } from '~/lib/appearance'
import { currentLanguage, startLanguage } from '~/lib/language'
import { routes } from './routes'
import { sessionEnded } from './session-ended'
import { startServiceWorker } from './start-service-worker'

applyAppearance()
surroundClient({ language: currentLanguage })
await startLanguage()

const cache = createCache(sessionEnded)
// The server's words (categories, refusals) are in the language they were asked in.
i18next.on('languageChanged', () => cache.invalidateQueries())

const router = createBrowserRouter(routes)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)

startServiceWorker()
