import nodeLogger from 'astro/logger/node'
import { clearLine } from './progress.ts'

/**
 * Astro’s logger without a line for each page, of which there can be tens of thousands, and without the folder of the bundle, which is
 * not that of the site. Mistakes in pages are still reported.
 */
export default function buildLogger(): ReturnType<typeof nodeLogger> {
  const logger = nodeLogger()
  return {
    ...logger,
    write: (event) => {
      if (isAboutPage(event) || isAboutBundle(event)) return
      clearLine(process.stdout)
      logger.write(event)
    },
  }
}

/** Whether a message says that a page is rendered, or how long that took. */
function isAboutPage({ message }: { message: string }): boolean {
  return /[├└]─|^ \S*\(\+[\d.]+m?s\)/u.test(message)
}

/** Whether a message says where Astro’s own output goes, or how many pages Astro itself has written. */
function isAboutBundle({ label, message }: { label: string | null; message: string }): boolean {
  return label === 'build' && /^directory: |page\(s\) built/.test(message)
}
