import { openContents } from './contents.ts'
import { openKeys } from './keys.ts'
import { openSettings } from './settings.ts'

/** Opens what a key asks for. */
export const panelOpeners = { t: openContents, s: openSettings, '?': openKeys }
