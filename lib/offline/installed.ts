/** Whether this page is in the window of an installed paper (`display` in the web app manifest). */
export function isInstalled(): boolean {
  return window.matchMedia?.('(display-mode: minimal-ui), (display-mode: standalone)').matches ?? false
}
