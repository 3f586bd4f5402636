import { expect, test } from 'vitest'
import { mediaPolicy, withoutMedia } from '../../../src/integrations/media-policy.ts'
import type { EditionSource } from '#reading/edition-source.ts'

const policyFor = (recording: object | undefined) =>
  mediaPolicy({
    read: () => Promise.resolve({ corpus: { edition: { recording } } }),
  } as unknown as EditionSource)

test('a recording elsewhere is allowed from its host and no other', async () => {
  expect(await policyFor({ url: 'https://media.example.org/a/talk.mp3' })).toEqual([
    'media-src https://media.example.org',
  ])
  expect(
    await policyFor({ url: 'https://media.example.org/talk.mp4', captions: 'talk.vtt' }),
  ).toEqual(["media-src https://media.example.org 'self'"])
})

test('a file of the edition needs no more than other files', async () => {
  expect(await policyFor({ file: 'talk.mp3' })).toEqual([])
  expect(await policyFor(undefined)).toEqual([])
})

test('a page that plays nothing has no such source', () => {
  expect(withoutMedia("default-src 'self';media-src https://a.example;object-src 'none';")).toBe(
    "default-src 'self';object-src 'none';",
  )
})
