import { type ChildProcess, execFile, fork } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import { firstProcess } from '#processes/first-process.ts'
import { ownWork } from '#processes/shared-work.ts'

const letters = 'a b c d e f g h i j k l'.split(' ')
const started: ChildProcess[] = []

function start(env: Record<string, string> = {}): ChildProcess {
  const helper = fork(new URL('helper.ts', import.meta.url), {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  started.push(helper)
  return helper
}

afterEach(() => {
  for (const helper of started.splice(0)) helper.kill()
})

/** Is slow, so that the helpers get something to do. */
async function ownItem(item: string) {
  await setTimeout(100)
  return { item, by: 'first', at: new Map() }
}

test('every item is done once, and the results are in the order of the items', async () => {
  const work = firstProcess([start(), start()])
  let advances = 0
  const results = await work.each('letters', letters, ownItem, 'all', () => advances++)
  expect(results.map(({ item }) => item)).toEqual(letters)
  expect(advances).toBe(letters.length)
  expect(new Set(results.map(({ by }) => by))).toEqual(new Set(['first', 'helper']))
  const helped = results.find(({ by }) => by === 'helper')
  expect(helped?.at).toEqual(new Map([[helped?.item, 'letters']]))
  const numbers = await work.each('numbers', ['1'], ownItem, 'all')
  expect(numbers.map(({ item }) => item)).toEqual(['1'])
  await work.end()
})

test('what a failing helper has begun is done by the first process', async () => {
  const work = firstProcess([start({ FAIL_AT: 'b' })])
  const results = await work.each('letters', letters, ownItem, 'all')
  expect(results.map(({ item }) => item)).toEqual(letters)
  await work.each('numbers', ['1', '2'], ownItem, 'all')
  await work.end()
})

test('an error of the first process is that of the work, and ends the helpers', async () => {
  const helper = start()
  const work = firstProcess([helper])
  const fail = async (item: string) => {
    await setTimeout(50)
    throw new Error(`Unexpected ${item}`)
  }
  const failing = work.each('letters', letters, fail, 'all')
  await expect(failing).rejects.toThrow('Unexpected a')
  helper.disconnect()
  await work.end()
  expect(helper.exitCode).not.toBe(0)
})

test('without helpers, the items are done one after another', async () => {
  const done: string[] = []
  const shout = async (item: string) => {
    await setTimeout(1)
    done.push(item)
    return item.toUpperCase()
  }
  const results = await ownWork.each('letters', ['a', 'b'], shout, 'all')
  expect([done, results]).toEqual([
    ['a', 'b'],
    ['A', 'B'],
  ])
  await ownWork.end()
})

test('helpers that would have nothing to do end', async () => {
  const helpers = [start(), start()]
  const work = firstProcess(helpers)
  await work.each('letters', letters, ownItem, 'all')
  work.limit(2)
  const [busy, idle] = helpers
  await new Promise((resolve) => idle!.once('exit', resolve))
  expect(busy!.connected).toBe(true)
  await work.each('numbers', ['1', '2'], ownItem, 'all')
  await work.end()
})

test('a helper whose first process has ended does not begin a build of its own', async () => {
  const program = `
    import { startWork } from '#processes/start-work.ts'
    startWork(9, { processes: 2, helper: 1, environmentOf: () => ({}) })
    console.log('goes on')`
  const outcome = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
  await expect(outcome).rejects.toMatchObject({
    stdout: '',
    stderr: expect.stringContaining('Unexpected helper without a first process') as string,
  })
})
