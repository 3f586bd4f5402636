import { helperProcess } from '#processes/helper-process.ts'

/** A helper for the tests: it says of each item who did it, and does with some items what helpers should not. */
const work = helperProcess(process)
for (const list of ['letters', 'numbers'])
  await work.each(
    list,
    [],
    (item) => {
      if (item === process.env['FAIL_AT']) throw new Error('Expected by a test')
      return Promise.resolve({ item, by: 'helper', at: new Map([[item, list]]) })
    },
    'all',
  )
await work.end()
