const controls =
  'a, button, input, select, textarea, label, summary, dialog, iframe, [popover], [role], header, aside'

/** Calls a function when a finger taps plain text in the middle third of the screen, unless the tap closes something. */
export function onTapInMiddle(act: () => void): void {
  let closes = false
  // Before the card or the selection is gone.
  addEventListener(
    'pointerdown',
    () => {
      closes =
        getSelection()?.isCollapsed === false ||
        document.querySelector(':popover-open, dialog[open]') !== null
    },
    { capture: true },
  )
  document.addEventListener('click', (event) => {
    const { target, clientY, defaultPrevented } = event
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch'
    const third = innerHeight / 3
    if (!isTouch || closes || defaultPrevented || clientY < third || clientY > 2 * third) return
    if (target instanceof Element && !target.closest(controls)) act()
  })
}
