import { createElement } from '#browser/create-element.ts'
import { isString, objectOf } from '#model/shape.ts'
import type { PageMessage } from './answer-frame.ts'
import { fileOf } from './name-files.ts'

const isPageMessage = objectOf<PageMessage>({ page: isString })

/** How long to wait for a page, in milliseconds. One that does not exist never answers. */
const patience = 5000

/** The HTML of a page, which is opened in a hidden frame and sends it (`answer-frame.ts`). Undefined if there is no such page. */
export function pageHtml(url: string): Promise<string | undefined> {
  const frame = createElement('iframe', { src: fileOf(url), hidden: '', 'aria-hidden': 'true' })
  const waiting = new AbortController()
  return new Promise<string | undefined>((done) => {
    addEventListener(
      'message',
      ({ source, data }) => {
        if (source === frame.contentWindow && isPageMessage(data)) done(data.page)
      },
      waiting,
    )
    setTimeout(() => done(undefined), patience)
    document.body.append(frame)
  }).finally(() => {
    waiting.abort()
    frame.remove()
  })
}
