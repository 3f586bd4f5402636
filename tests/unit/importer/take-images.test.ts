import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { planFile } from '#importer/plan-file.ts'
import { decisionsIn, planSchema, writePlan } from '#importer/plan-yaml.ts'
import { filesToReplace, writeImport } from '#importer/write-import.ts'
import { parse } from 'yaml'
import { temporaryFolder } from '../support.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const talk = `# By the sea

Anna: Why here?

![The harbour, seen from the sea](pictures/My%20Harbour.PNG "In 1950")

Boris: For the sea.

![A boat](data:image/png;base64,${png.toString('base64')})

![A map](https://example.org/map.png)

![A film](boat.mp4)

Anna: And now?

![The same harbour](pictures/My%20Harbour.PNG)

Boris: For the wind.
`

async function written() {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'pictures'))
  await writeFile(join(folder, 'pictures', 'My Harbour.PNG'), png)
  await writeFile(join(folder, 'boat.mp4'), 'no image')
  const path = join(folder, 'talk.md')
  const bytes = Buffer.from(talk)
  await writeFile(path, bytes)
  const plan = await planFile(path, bytes)
  const into = join(folder, 'edition')
  const text = writePlan(plan, { file: 'talk.md', sha256: '' }, [])
  await writeImport(plan, { path, bytes, plan: text }, into)
  return { plan, into, bytes }
}

test('images in the file and beside it are copied; the plan says what is left out, and why', async () => {
  const { plan, into } = await written()
  expect((await readdir(join(into, 'images'))).sort()).toEqual(['image.png', 'my-harbour.png'])
  expect(await readFile(join(into, 'images', 'my-harbour.png'))).toEqual(png)
  expect(plan.parts.map(({ what, text }) => [what, text])).toEqual([
    ['heading', 'By the sea'],
    ['image on the web', 'https://example.org/map.png A map'],
    ['image that is not beside the file', 'boat.mp4 A film'],
  ])
  expect((await checkEdition(into)).issues).toEqual([])
})

test('the source kept in the edition gives the same files', async () => {
  const { plan, into, bytes } = await written()
  const file = join(into, 'import', 'talk.md')
  const kept = planSchema.parse(parse(await readFile(join(into, 'import', 'plan.yaml'), 'utf8')))
  const again = await planFile(file, await readFile(file), { decisions: decisionsIn(kept) })
  expect(again.exchanges).toEqual(plan.exchanges)
  expect(again.images).toEqual(plan.images)
  expect(await filesToReplace(into, plan, bytes)).not.toContain('images/image.png')
})

test('an image that an editor leaves out is not copied, and another one is not replaced', async () => {
  const { plan, into, bytes } = await written()
  const { apart = [] } = decisionsIn(
    planSchema.parse(parse(writePlan(plan, { file: 'talk.md', sha256: '' }, []))),
  )
  const decided = apart.map((one) =>
    one.as === 'image' ? { ...one, as: 'left out' as const } : one,
  )
  const path = join(into, 'import', 'talk.md')
  const without = await planFile(path, bytes, { decisions: { apart: decided } })
  expect(without.pieces.filter(({ kind }) => kind === 'image')).toEqual([])
  await writeFile(join(into, 'images', 'image.png'), 'another')
  expect(await filesToReplace(into, plan, bytes)).toContain('images/image.png')
  expect(await filesToReplace(into, without, bytes)).not.toContain('images/image.png')
})
