import { describe, expect, test } from 'vitest'
import { recordingOf, recordingSchema } from '#model/recording.ts'

describe('the recording', () => {
  test.each([
    [{ file: 'talk.mp3' }, '/recording/talk.mp3', 'audio', 'audio/mpeg'],
    [{ file: 'media/talk.MP4' }, '/recording/talk.MP4', 'video', 'video/mp4'],
    [{ file: 'talk.webm', kind: 'audio' }, '/recording/talk.webm', 'audio', 'video/webm'],
    [
      { url: 'https://example.org/talk.oga?x=1' },
      'https://example.org/talk.oga?x=1',
      'audio',
      'audio/ogg',
    ],
    [
      { url: 'https://example.org/talk', kind: 'video' },
      'https://example.org/talk',
      'video',
      undefined,
    ],
  ])('%j is found with what its name says', (given, url, kind, type) => {
    const recording = recordingSchema.parse(given)
    expect(recordingOf({ recording })).toMatchObject({ url, kind, type })
  })

  test.each([
    [{}, 'expected either `file` or `url`'],
    [{ file: 'talk.mp3', url: 'https://example.org/talk.mp3' }, 'expected either `file` or `url`'],
    [{ file: '../talk.mp3' }, 'expected the name of a file'],
    [{ file: '/talk.mp3' }, 'expected the name of a file'],
    [{ file: 'a talk.mp3' }, 'expected the name of a file'],
    [{ file: 'talk.xyz' }, 'expected audio or video'],
    [{ url: 'javascript:alert(1)' }, 'expected the address of a web page'],
    [{ file: 'talk.mp4', captions: 'talk.srt' }, 'expected the name of a file'],
  ])('%j is refused', (given, message) => {
    const { error } = recordingSchema.safeParse(given)
    expect(error?.issues[0]?.message).toContain(message)
  })
})
