import { answerFrame } from './answer-frame.ts'
import { applySettings } from '#browser/settings/stored-settings.ts'
import { nameFiles } from './name-files.ts'

/*
 * Starts a page that is opened from a folder. Browsers then load neither modules nor data, so this is one classic script, in which
 * the modules of `variants.ts` take the place of those that request something. `before-paint.js` loads it.
 */
const start = () => {
  if (top !== self) return answerFrame()
  nameFiles()
  // Before the first paint, they were sought in the storage only.
  applySettings()
  void import('#browser/start-page.ts').then(({ startPage }) => startPage())
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
