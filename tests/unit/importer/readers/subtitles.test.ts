import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read, spoken, textsOf, wordsIn } from './reading.ts'

const srt = `1
00:00:01,000 --> 00:00:03,000
Iva: When did the <i>dredging</i> stop?

2
00:00:03,500 --> 00:00:05,000
Pavel: In the wet year, I think, it was

3
00:00:05,000 --> 00:00:07,000
the second one &amp; the last.
`

describe('SubRip', () => {
  test('numbers and times are no words; each cue keeps its line and its times', async () => {
    const document = await read('a.srt', srt)
    expect(document).toMatchObject({ format: 'SubRip subtitles', flow: 'fragments', unit: 'line' })
    expect(document.hasVoices).toBe(false)
    expect(document.blocks).toEqual([
      expect.objectContaining({
        line: 3,
        text: 'Iva: When did the dredging stop?',
        start: 1,
        end: 3,
      }),
      expect.objectContaining({ line: 7, time: '00:00:03', start: 3.5, gap: true }),
      expect.objectContaining({ line: 11, text: 'the second one & the last.' }),
    ])
  })

  test('the content decides, not the name: without numbers, with points, in a text file', async () => {
    const loose = srt
      .replace(/^\d\n/gm, '')
      .replace(/,(?=\d{3})/g, '.')
      .replaceAll('\n\n', '\n\n\n\n')
    expect(spoken(await read('a.txt', loose))).toEqual(spoken(await read('a.srt', srt)))
    expect(spoken(await read('a.srt', srt.replaceAll('\n', '\r\n')))).toHaveLength(3)
    const compact = srt.replaceAll('\n\n', '\n')
    expect(spoken(await read('a.srt', compact))).toEqual(spoken(await read('a.srt', srt)))
    expect(
      spoken(
        await read('a.txt', '[00:01.000 --> 00:02.000]  Yes.\n[00:02.000 --> 00:03.000]  No.'),
      ),
    ).toEqual(['…: Yes.', '…: No.'])
    expect((await read('a.srt', 'Iva: Yes.\nPavel: No.')).format).toBe('plain text')
  })

  test('an empty line inside a cue loses no words, and a dash stays for the planner', async () => {
    const text =
      '1\n00:01,000 --> 00:02,000\n- Yes.\n\n- No.\n42\n\n2\n\n00:03,000 --> 00:04,000\nWell.'
    expect(spoken(await read('a.srt', text))).toEqual([
      '…: - Yes.',
      '…: - No.',
      '…: 42',
      '…: Well.',
    ])
  })

  test('the subtitles of YouTube are read in the same way', async () => {
    const sbv =
      '0:00:01.000,0:00:03.500\nWhen did it stop?\n\n0:00:03.500,0:00:05.000\nThen, 1,000.\n'
    const { blocks } = await read('a.sbv', sbv)
    expect(blocks).toMatchObject([
      { text: 'When did it stop?', start: 1, end: 3.5 },
      { text: 'Then, 1,000.', time: '00:00:03' },
    ])
  })

  test('what a transcriber writes in angle brackets is no tag', async () => {
    const text = '1\n00:01,000 --> 00:02,000\n{\\an8}<font color="red">Yes</font> <Laugh> 1 < 2'
    expect(spoken(await read('a.srt', text))).toEqual(['…: Yes <Laugh> 1 < 2'])
  })
})

describe('WebVTT', () => {
  const vtt = `WEBVTT - made up
Language: de

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.000 align:start position:0%
<v.loud Iva Kern>When did the <c.yes>dredging</c> stop?</v>

NOTE: made by a machine
00:02 is not a time here

2
00:03.000 --> 00:05.000
<v Pavel>Well: in the wet year.
<v Iva Kern>And then?</v>
`
  test('voices are read from tags; comments, styles and settings are no words', async () => {
    const document = await read('a.txt', vtt)
    expect(document).toMatchObject({ hasVoices: true, metadata: { language: 'de' } })
    expect(spoken(document)).toEqual([
      'Iva Kern: When did the dredging stop?',
      'Pavel: Well: in the wet year.',
      'Iva Kern: And then?',
    ])
    expect(textsOf(document, 'leftOut')).toEqual([
      'WEBVTT - made up\nLanguage: de',
      'STYLE\n::cue { color: red }',
      'NOTE: made by a machine\n00:02 is not a time here',
    ])
  })

  test('a cue without a voice among cues with voices is nobody known', async () => {
    const cue = (at: number, words: string) => `00:0${at}.000 --> 00:0${at + 1}.000\n${words}\n\n`
    const most = `WEBVTT\n\n${cue(1, '<v Iva>One')}${cue(2, '<v Pavel>Two')}${cue(3, 'Three')}`
    const document = await read('a.vtt', most)
    expect(spoken(document)).toEqual(['Iva: One', 'Pavel: Two', ': Three'])
    expect(document.remarks.join()).toContain('1 of 3')
    const few = `WEBVTT\n\n${cue(1, '<v Iva>One')}${cue(2, 'Two')}${cue(3, 'Three')}`
    expect(spoken(await read('a.vtt', few))).toEqual(['Iva: One', '…: Two', '…: Three'])
  })

  test('names beside the numbers of cues are voices', async () => {
    const text = 'WEBVTT\n\n1 "Iva Kern" (77)\n00:01.000 --> 00:02.000\nYes.\n'
    expect(spoken(await read('a.vtt', text))).toEqual(['Iva Kern: Yes.'])
  })

  test('lines that roll through the cues are read once, and real repetitions stay', async () => {
    const text = `WEBVTT

00:00:01.000 --> 00:00:03.000
 
so<00:00:01.500><c> it</c><00:00:02.000><c> began</c>

00:00:03.000 --> 00:00:03.010
so it began
 

00:00:03.010 --> 00:00:05.000
so it began
so<00:00:04.000><c> it</c><00:00:04.500><c> began</c>
`
    const document = await read('a.vtt', text)
    expect(spoken(document)).toEqual(['…: so it began', '…: so it began'])
    expect(document.remarks).toHaveLength(1)
  })

  test('subtitles without words are an error', async () => {
    await expect(read('a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n')).rejects.toThrow(
      /without words/,
    )
  })
})

test('every word of every cue comes out once and in order', async () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}[.,?]?$/), { minLength: 1, maxLength: 6 })
  const cues = fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(cues, fc.boolean(), fc.boolean(), async (list, isVtt, hasNumbers) => {
      const text = list
        .map((lines, index) =>
          [
            ...(hasNumbers ? [String(index + 1)] : []),
            `00:00:${String(index).padStart(2, '0')},000 --> 00:00:${String(index + 1).padStart(2, '0')},000`,
            ...lines.map((line) => line.join(' ')),
          ].join('\n'),
        )
        .join('\n\n')
      const document = await read('a.srt', isVtt ? `WEBVTT\n\n${text}` : text)
      const read_ = wordsIn(document.blocks).flatMap((block) => block.text.split(' '))
      expect(read_).toEqual(list.flat(2))
    }),
  )
})
