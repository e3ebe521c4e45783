/** In both measured pages: the first follows the link; the second reports how it was loaded. */
const { from, to } = document.currentScript.dataset
const timeToSpeculate = 1500
const timeToPaint = 900

if (location.pathname === from) {
  const follow = () => document.querySelector(`a[href="${to}"]`).click()
  addEventListener('load', () => setTimeout(follow, timeToSpeculate))
} else {
  const { prerendering = false } = document
  const shown = () => setTimeout(() => report(prerendering), timeToPaint)
  if (prerendering) document.addEventListener('prerenderingchange', shown)
  else addEventListener('load', shown)
}

function report(prerendered) {
  new PerformanceObserver((list) => {
    const [navigation] = performance.getEntriesByType('navigation')
    const since = (time) => Math.max(0, time - (navigation.activationStart ?? 0))
    const body = {
      prerendered,
      firstByte: since(navigation.responseStart),
      firstPaint: since(performance.getEntriesByName('first-contentful-paint')[0].startTime),
      largestPaint: since(list.getEntries().at(-1).startTime),
    }
    fetch('/report', { method: 'POST', body: JSON.stringify(body) })
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}
