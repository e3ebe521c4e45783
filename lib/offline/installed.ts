/** Whether this page is in the window of an installed paper (`display` of its web app manifest). */
export function isInstalled(): boolean {
  return window.matchMedia?.('(display-mode: minimal-ui), (display-mode: standalone)').matches ?? false
}
