import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { generatedDocuments } from '#docs/documents.ts'

test('what is generated in the documentation is up to date, and the example of each rule breaks it', async () => {
  for (const [path, text] of await generatedDocuments())
    expect(await readFile(path, 'utf8'), `${path}: run npm run docs`).toBe(text)
}, 60_000)
