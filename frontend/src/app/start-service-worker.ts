/** The shell opens without a network. Only in a build: development wants its files fresh. */
export function startServiceWorker() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => navigator.serviceWorker.register('/service-worker.js')
  // The words are waited for before this is reached, and the page may have been loaded by then.
  if (document.readyState === 'complete') register()
  else addEventListener('load', register)
  // A page that was open across a release asks for a piece that is gone: it starts over, once.
  addEventListener('vite:preloadError', () => {
    if (sessionStorage.getItem('yinuo.restarted')) return
    sessionStorage.setItem('yinuo.restarted', 'yes')
    location.reload()
  })
}
