import { expect, test } from '@playwright/test'
import type { BuiltSite } from '../sites.ts'
import { openInTypeface } from './engines/annotation-state.ts'
import { chromiumEngine } from './engines/chromium.ts'
import { firefoxEngine } from './engines/firefox.ts'
import { webkitEngine } from './engines/webkit.ts'
import { expectNotesApart, scaleText } from './notes-apart.ts'
import { serveSite } from './serve-site.ts'

const allWidths = [1280, 1680, 2560]

/**
 * Tests in each engine that all notes of the pages are in the margin, at several widths of the window, with text of two sizes.
 *
 * @param options.otherWidths the widths in engines other than Chromium, in pixels. The margin is narrowest at 1280.
 */
export function expectAllInMargin(
  site: BuiltSite,
  paths: readonly string[],
  {
    minNotes,
    timeoutMs,
    otherWidths = allWidths,
  }: { minNotes: number; timeoutMs: number; otherWidths?: readonly number[] },
): void {
  for (const engine of [chromiumEngine, firefoxEngine, webkitEngine]) {
    const widths = engine === chromiumEngine ? allWidths : otherWidths
    test(`every note has a place in the margin in ${engine.name}`, async () => {
      test.skip(!engine.installed, `${engine.name} is not installed here`)
      test.setTimeout(timeoutMs)
      const served = await serveSite(site)
      const reader = await engine.launch({ javaScript: true })
      try {
        let count = 0
        for (const path of paths) {
          await openInTypeface(reader, served.url + path)
          for (const width of widths) {
            await reader.resize(width, 900)
            for (const size of [1, 2]) {
              await scaleText(reader.run, size)
              const state = `${path} at ${width} px, text × ${size}`
              const { notes } = await expectNotesApart(reader.run, state)
              if (width === 1280 && size === 1) count += notes.length
            }
          }
        }
        expect(count).toBeGreaterThanOrEqual(minNotes)
      } finally {
        await reader.close()
        served.stop()
      }
    })
  }
}
