import { changeStored, deleteAll, readAll, readSome } from '#browser/highlights/database.ts'
import type { DatabaseAnswer, DatabaseQuestion } from './shared-database.ts'

/** Answers what the page that has framed this one asks of the database. */
export function answerDatabase(): void {
  addEventListener('message', ({ source, data, ports: [port] }) => {
    if (source !== parent || !port) return
    answerTo(data as DatabaseQuestion).then(
      (answer) => port.postMessage(answer),
      (error: unknown) => port.postMessage({ failure: describe(error) } satisfies DatabaseAnswer),
    )
  })
}

async function answerTo(question: DatabaseQuestion): Promise<DatabaseAnswer> {
  switch (question.ask) {
    case 'readAll':
      return { stored: await readAll() }
    case 'deleteAll':
      await deleteAll()
      return { isDone: true }
    case 'read':
      return { stored: await readSome(question.which) }
    case 'change': {
      let isDone = false
      await changeStored(question.which, (stored) => {
        isDone = JSON.stringify(stored) === question.expected
        return isDone ? question : { put: [] }
      })
      return { isDone }
    }
  }
}

function describe(error: unknown): { name: string; message: string } {
  return error instanceof Error ? error : { name: 'Error', message: String(error) }
}
