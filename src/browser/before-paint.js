{
  const page = document.documentElement
  const { style } = page
  if (location.protocol == 'file:')
    document.head.append(
      Object.assign(document.createElement('script'), {
        src: page.dataset.base + 'local/scripts.js',
      }),
    )
  const line = navigator.connection
  let isLate = line?.rtt > 100
  const show = (isThere) => {
    if (!style.visibility) return
    style.visibility = ''
    if (!isThere) style.setProperty('--font-face', 'f1')
    document.dispatchEvent(new Event('view'))
  }
  try {
    style.cssText = localStorage.look ?? ''
    page.className = localStorage.view ?? ''
    isLate &&= !localStorage.type
  } catch {}
  style.visibility = 'hidden'
  if (isLate) show()
  else setTimeout(show, line ? 300 : 150)
  Promise.all(
    [...document.fonts].map(
      (face) => face.display == 'optional' && ((face.display = 'swap'), face.load()),
    ),
  ).then(show, () => show())
}
