import { openContents } from './contents.ts'
import { openKeys } from './keys.ts'
import { openSettings } from './settings.ts'

/** The function that opens a panel, by the panel's key. */
export const panelOpeners = { t: openContents, s: openSettings, '?': openKeys }
