/** Whether a keyboard is likely: there is a mouse, a touchpad or a pen. A device with none of them has shortcuts for nobody. */
export const hasKeyboard = matchMedia('(any-hover: hover), (any-pointer: fine)')

/** Whether the device is a phone, held upright, whose reader touches the bottom of the screen most easily. */
export const isPhone = matchMedia('(pointer: coarse) and (width < 44rem)')

/** Whether notes have a margin to stand in, as in `margin-notes.css`. */
export const hasMargin = matchMedia('(width >= 1100px)')
