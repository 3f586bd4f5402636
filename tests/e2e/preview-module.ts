import type { Page } from '@playwright/test'
import { build } from 'vite'
import { messageModules } from '#integrations/message-modules.ts'

/** What a page shows for a link: the HTML of its preview, if it has one. */
export type Preview = { has: boolean; html: string | undefined }

const name = 'previews-under-test.js'

/** The module that makes previews, bundled by itself. */
export async function bundlePreviews(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [messageModules(() => Promise.resolve('en'))],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: 'src/browser/annotations/previews.ts', formats: ['es'], fileName: 'previews' },
    },
  })
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return chunks.flatMap((chunk) => ('code' in chunk ? [chunk.code] : [])).join('')
}

/** Serves the module to a page as a script of its own site, so that its policy applies. */
export async function servePreviews(page: Page, code: string): Promise<void> {
  await page.route(`**/${name}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  )
}

/** The preview of a link on the current page, as another script of the page gets it. */
export function previewOf(page: Page, href: string): Promise<Preview> {
  return page.evaluate(
    async ({ href, module }) => {
      const { hasPreview, previewOf } = (await import(module)) as {
        hasPreview: (link: HTMLAnchorElement) => boolean
        previewOf: (link: HTMLAnchorElement) => Promise<HTMLElement | undefined>
      }
      const link = document.createElement('a')
      link.href = href
      const preview = await previewOf(link)
      return { has: hasPreview(link), html: preview?.outerHTML }
    },
    { href, module: new URL(name, page.url()).href },
  )
}
