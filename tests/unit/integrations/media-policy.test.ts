import { expect, test } from 'vitest'
import { mediaPolicy } from '#integrations/media-policy.ts'

const policyFor = (recording: object | undefined) => mediaPolicy({ recording })

test('a recording elsewhere is allowed from its host and no other', () => {
  expect(policyFor({ url: 'https://media.example.org/a/talk.mp3' })).toBe(
    'media-src https://media.example.org',
  )
  expect(policyFor({ url: 'https://media.example.org/talk.mp4', captions: 'talk.vtt' })).toBe(
    "media-src https://media.example.org 'self'",
  )
})

test('a file of the edition needs no more than other files', () => {
  expect(policyFor({ file: 'talk.mp3' })).toBeUndefined()
  expect(policyFor(undefined)).toBeUndefined()
})
