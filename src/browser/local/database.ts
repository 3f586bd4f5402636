import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import * as direct from '#browser/highlights/database.ts'
import { myPath } from '#model/paths.ts'
import { fileOf } from './name-files.ts'
import type { DatabaseAnswer, DatabaseQuestion } from './shared-database.ts'
import { isStorageShared } from './storage.ts'

export type StoredHighlight = direct.StoredHighlight

/*
 * As `browser/highlights/database.ts`, for pages opened from a folder. Firefox gives each file a database of its own, so all pages ask
 * one file, the page with all highlights, in a hidden frame. In other browsers, files have one database together.
 */
const framed = {
  readAll: async () => storedIn(await ask({ ask: 'readAll' })),

  readSome: async (which) => storedIn(await ask({ ask: 'read', which })),

  /** Changes them only if nobody else has since they were read; otherwise it reads them again. */
  changeStored: async (which, change) => {
    for (;;) {
      const stored = storedIn(await ask({ ask: 'read', which }))
      const expected = JSON.stringify(stored)
      const { put, remove = [] } = change(stored)
      const answer = await ask({ ask: 'change', which, expected, put, remove })
      if ('isDone' in answer && answer.isDone) return
    }
  },

  deleteAll: async () => {
    await ask({ ask: 'deleteAll' })
  },
} satisfies Omit<typeof direct, 'databaseName'>

export const { databaseName } = direct
export const { readAll, readSome, changeStored, deleteAll } = isStorageShared() ? direct : framed

function storedIn(answer: DatabaseAnswer): StoredHighlight[] {
  return 'stored' in answer ? answer.stored : []
}

/** @throws as the database does. */
async function ask(question: DatabaseQuestion): Promise<DatabaseAnswer> {
  const frame = await (loading ??= loadFrame())
  const { port1, port2 } = new MessageChannel()
  const answer = await new Promise<DatabaseAnswer>((done) => {
    port1.onmessage = ({ data }) => done(data as DatabaseAnswer)
    frame.postMessage(question, '*', [port2])
  })
  port1.close()
  if (!('failure' in answer)) return answer
  throw new DOMException(answer.failure.message, answer.failure.name)
}

let loading: Promise<Window> | undefined

/** The frame, once it answers: it sends its page then (`answer-frame.ts`). */
function loadFrame(): Promise<Window> {
  const src = fileOf(new URL(base + myPath.slice(1), location.href).href)
  const frame = createElement('iframe', { src, hidden: '', 'aria-hidden': 'true' })
  return new Promise((done) => {
    addEventListener('message', ({ source }) => {
      if (frame.contentWindow && source === frame.contentWindow) done(frame.contentWindow)
    })
    document.body.append(frame)
  })
}
