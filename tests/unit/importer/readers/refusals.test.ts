import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bytes, refusal } from './reading.ts'

const zipOf = (path: string) => zipSync({ [path]: new Uint8Array(3) })

describe('what is not read is refused by name', () => {
  test.each([
    ['a.txt', bytes('{\\rtf1\\ansi Iva: When?}'), 'This is an RTF file. Save it as text or .docx.'],
    ['a.rtf', bytes('{\\rtf1 \x93\xff}'), 'This is an RTF file.'],
    ['a.pdf', bytes('%PDF-1.4\n\xe2\xe3\0'), 'This is a PDF file.'],
    ['a.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), 'This is an old Word document'],
    ['a.mp3', bytes('ID3\x04\0\0\xff'), 'This is an audio file (MP3).'],
    ['a.wav', bytes('RIFF\x24\0\0\0WAVEfmt \xff'), 'This is an audio file (WAV).'],
    ['a.m4a', bytes('\0\0\0\x20ftypM4A \xff'), 'This is an audio file (M4A).'],
    ['a.mp4', bytes('\0\0\0\x20ftypisom\xff'), 'This is a video file (MP4).'],
    ['a.webm', bytes('\x1aE\xdf\xa3\0'), 'This is a video file (WebM'],
    ['a.ogg', bytes('OggS\0\x02\xff'), 'This is an audio or video file (Ogg).'],
    ['a.png', bytes('\x89PNG\r\n\x1a\n\0'), 'This is an image (PNG).'],
    ['a.xlsx', zipOf('xl/workbook.xml'), 'This is a spreadsheet (Excel).'],
    ['a.odt', zipOf('content.xml'), 'This is an OpenDocument file'],
    ['a.epub', zipOf('META-INF/container.xml'), 'This is an EPUB.'],
    ['a.pages', zipOf('Index/Document.iwa'), 'This is a Pages document.'],
    ['a.zip', zipOf('interview.txt'), 'This is a ZIP archive.'],
    ['a.ass', bytes('[Script Info]\nTitle: a'), 'This is a subtitle file in SubStation Alpha'],
    ['a.smi', bytes('<SAMI><BODY><SYNC Start=1>'), 'This is a subtitle file in SAMI'],
    ['a.sub', bytes('{1}{25}When?\n{26}{50}Then.'), 'This is a subtitle file in MicroDVD'],
    ['a.cha', bytes('@UTF8\n@Begin\n*IVA:\twhen ?'), 'This is a transcript in CHAT'],
    ['a.TextGrid', bytes('File type = "ooTextFile"\n'), 'This is a TextGrid of Praat.'],
    [
      'a.eaf',
      bytes('<?xml version="1.0"?><ANNOTATION_DOCUMENT/>'),
      'This is an annotation file of ELAN',
    ],
    [
      'a.exb',
      bytes('<?xml version="1.0"?><basic-transcription/>'),
      'This is a transcription of EXMARaLDA',
    ],
    [
      'a.otr',
      bytes('{"text":"<p>Iva: When?</p>","media-time":3}'),
      'This is a file of oTranscribe',
    ],
    ['a.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'This is an image (SVG).'],
    [
      'a.lrc',
      bytes(
        '[ti:Canal]\n[00:12.00]When\n[00:15.30]Then\n[00:16.30]Then\n[00:17.30]So\n[00:18.30]O\n[00:19.30]O',
      ),
      'This is a file of lyrics',
    ],
  ])('%s', async (name, content, message) => {
    expect(await refusal(name, content)).toContain(message)
  })

  test('the chat of a meeting', async () => {
    const chat =
      '00:13:46\tIva Kern:\tgm\n00:13:51\tPavel:\tWhere\nis it?\n\n00:14:22\tIva Kern:\there'
    expect(await refusal('chat.txt', chat)).toContain('This is the chat of a Zoom meeting')
  })
})

test('text that begins like the bytes of another format is text', async () => {
  for (const text of [
    'FORMER MAYOR: Yes.',
    'GIF89 Iva: Yes.',
    'Iva: {\\rtf is a mark.',
    'ID3: yes.',
  ])
    expect(await refusal('a.txt', text)).toBe('read')
})

test('bytes that are nothing known are not text', async () => {
  expect(await refusal('a.bin', bytes('\xfe\xfa\0\x01'))).toMatch(/not UTF-8|expected text/)
  expect(await refusal('a.txt', '')).toContain('Unexpected empty file')
})
