import { describe, expect, test } from 'vitest'
import { bytes, read, spoken, textsOf, wordsIn } from './reading.ts'

const page = (body: string, head = '') =>
  read('a.html', `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)

describe('an HTML page', () => {
  test('is read as a document: its text without navigation, scripts and asides', async () => {
    const document = await page(
      `<nav><a href="/">Home</a></nav><main><h1>The canal</h1><p>Iva: When did the
       <b>dredging</b>   stop?</p><script>let a = 1</script><h2>Later</h2><ul><li>Pavel: In the wet year.</ul>
       <aside>Read next</aside></main><footer>Imprint</footer>`,
      '<title>The canal – Site</title><meta name="date" content="1975-05-04T10:00"><style>p{}</style>',
    )
    expect(document.metadata).toMatchObject({
      title: { text: 'The canal', line: 1 },
      date: { text: '1975-05-04' },
      language: 'en',
    })
    expect(spoken(document)).toEqual([
      '…: Iva: When did the dredging stop?',
      '…: Pavel: In the wet year.',
    ])
    expect(document).toMatchObject({ hasVoices: false, flow: 'paragraphs', unit: 'line' })
    expect(textsOf(document, 'heading')).toEqual(['Later'])
    expect(textsOf(document, 'leftOut').sort()).toEqual(['Home', 'Imprint', 'Read next'])
    expect(document.remarks).toEqual(['Scripts and styles were left out.'])
  })

  test('says in which line of the file a paragraph begins', async () => {
    const document = await read('a.html', '<p>One</p>\n<div>\n\n  Two\n  three</div>\n<p>\nFour')
    expect(wordsIn(document.blocks).map(({ line, text }) => [line, text])).toEqual([
      [1, 'One'],
      [4, 'Two three'],
      [7, 'Four'],
    ])
  })

  test('breaks lines at <br> and in <pre>', async () => {
    const lines = await page('<p>Iva: One<br>Pavel: Two<br><br>Iva: Three</p>')
    expect(wordsIn(lines.blocks).map(({ text, gap }) => [text, gap])).toEqual([
      ['Iva: One', true],
      ['Pavel: Two', false],
      ['Iva: Three', true],
    ])
    const set = await page('<pre>Iva: One\n     two\n\nPavel: Three</pre>')
    expect(wordsIn(set.blocks).map(({ text, gap }) => [text, gap])).toEqual([
      ['Iva: One', true],
      ['two', false],
      ['Pavel: Three', true],
    ])
  })

  test('a label that tags tear apart is whole', async () => {
    const torn = await page(
      '<B><FONT><P>A title</P></B></FONT><P>I<FONT>VA:&#9;&#9;When?</P></FONT><P>&nbsp;</P>',
    )
    expect(spoken(torn)).toEqual(['…: A title', '…: IVA: When?'])
  })

  test('the encoding is the one that the page declares', async () => {
    const source = '<html><meta charset="windows-1252"><p>Iva: \x93Na\xefve\x94 \x85</p>'
    expect(spoken(await read('a.htm', bytes(source)))).toEqual(['…: Iva: “Naïve” …'])
    const undeclared = '<html><p>Iva: Na\xefve</p>'
    const document = await read('a.htm', bytes(undeclared))
    expect(spoken(document)).toEqual(['…: Iva: Naïve'])
    expect(document.remarks).toEqual(['The file was read as windows-1252.'])
    const wrong = new TextEncoder().encode('<html><meta charset="iso-8859-1"><p>Iva: Naïve</p>')
    expect(spoken(await read('a.htm', wrong))).toEqual(['…: Iva: Naïve'])
    const russian = '<?xml version="1.0" encoding="windows-1251"?><html><p>\xc4\xe0</p></html>'
    expect(spoken(await read('a.xhtml', bytes(russian)))).toEqual(['…: Да'])
  })
})

describe('elements that say who speaks', () => {
  test('paragraphs of class “speaker”; a colon in the text begins no turn', async () => {
    const document = await read(
      'a.html',
      `<p class="speaker">Iva</p><p>When did it stop?</p><p class="speaker">Pavel:</p><p>In the year.</p>
       <p>Because: the silt. Because: the fish.</p>`,
    )
    expect(document.hasVoices).toBe(true)
    expect(spoken(document)).toEqual([
      'Iva: When did it stop?',
      'Pavel: In the year.',
      '…: Because: the silt. Because: the fish.',
    ])
  })

  test('inside a paragraph, with the time', async () => {
    const document = await page(
      `<p><span class="speaker-name">Iva</span> <time>0:14</time>: When?</p>
       <p><span class="speaker-name">Pavel</span>: Then.</p><p>And later.</p>`,
    )
    expect(spoken(document)).toEqual(['Iva: When?', 'Pavel: Then.', '…: And later.'])
    expect(wordsIn(document.blocks)[0]?.time).toBe('00:00:14')
  })

  test('in containers, after which the voice ends', async () => {
    const turn = (name: string, words: string) =>
      `<div class="turn"><p class="speaker">${name}</p>${words}</div>`
    const document = await page(
      `${turn('Iva', '<p>When?</p>')}<h2>The silt</h2>${turn('Pavel', '<p>Then.</p><p>Yes.</p>')}<p>Transcribed by Eva.</p>`,
    )
    expect(spoken(document)).toEqual([
      'Iva: When?',
      'Pavel: Then.',
      '…: Yes.',
      ': Transcribed by Eva.',
    ])
  })

  test('<cite> before a paragraph, but not the title of a work', async () => {
    const document = await page(
      '<cite>Iva:</cite><time>00:14</time><p>Have you read <cite>The Canal</cite>?</p><cite>Pavel:</cite><p>No.</p>',
    )
    expect(spoken(document)).toEqual(['Iva: Have you read The Canal?', 'Pavel: No.'])
    const prose = await page('<p>He wrote <cite>One</cite> and <cite>Two</cite>.</p>')
    expect(prose.hasVoices).toBe(false)
    expect(spoken(prose)).toEqual(['…: He wrote One and Two.'])
  })

  test('<dt>, if names come again', async () => {
    const turns = await page('<dl><dt>Iva<dd>When?<dt>Pavel<dd>Then.<dt>Iva<dd>Why?</dl>')
    expect(spoken(turns)).toEqual(['Iva: When?', 'Pavel: Then.', 'Iva: Why?'])
    const facts = await page('<dl><dt>Date<dd>4 May<dt>Place<dd>Brno</dl><p>Iva: When?</p>')
    expect(facts.hasVoices).toBe(false)
    expect(spoken(facts)).toContain('…: Iva: When?')
    expect(spoken(facts).join(' ')).toMatch(/Date.*4 May.*Place.*Brno/)
  })

  test('tables with headings for time, speaker and text, or without', async () => {
    const row = (...cells: string[]) => `<tr><td>${cells.join('<td>')}`
    const named = await page(
      `<table><tr><th>Time<th>Speaker<th>Text<th>Tags${row('0h00m44s', 'Iva:', 'When?', 'a')}${row('0h01m02s', 'Pavel', '<p>Then.<p>Yes.', 'b')}${row('', '', 'No.', '')}</table>`,
    )
    expect(spoken(named)).toEqual(['Iva: When?', 'Pavel: Then.', '…: Yes.', '…: No.'])
    expect(wordsIn(named.blocks).map(({ time }) => time)).toEqual([
      '00:00:44',
      '00:01:02',
      undefined,
      undefined,
    ])
    expect(named.remarks.join()).toContain('Tags')
    const bare = await page(
      `<table>${row('Iva', 'When did it stop?')}${row('Pavel', 'In the wet year.')}${row('Iva', 'And then, Pavel?')}</table>`,
    )
    expect(spoken(bare)[1]).toBe('Pavel: In the wet year.')
    const layout = await page(`<table>${row('Menu', 'Iva: When?')}</table>`)
    expect(spoken(layout)).toEqual(['…: Menu', '…: Iva: When?'])
  })

  test('a list of guests beside the transcript names no voices', async () => {
    const document = await page(
      `<div class="speaker">Iva Kern</div><div class="speaker">Pavel</div>
       ${'<p>Iva: When?</p><p>Pavel: Then.</p>'.repeat(3)}`,
    )
    expect(document.hasVoices).toBe(false)
    expect(spoken(document).slice(0, 3)).toEqual(['…: Iva Kern', '…: Pavel', '…: Iva: When?'])
  })

  test('data-speaker', async () => {
    const document = await page(
      '<p data-speaker="Iva" data-start="83.4">When?</p><p data-speaker="Pavel">Then.</p>',
    )
    expect(spoken(document)).toEqual(['Iva: When?', 'Pavel: Then.'])
    expect(wordsIn(document.blocks)[0]?.time).toBe('00:01:23')
  })

  test('a bold label stays in the text, and so does the name on a single element', async () => {
    expect(spoken(await page('<p><strong>Iva:</strong> When?</p>'))).toEqual(['…: Iva: When?'])
    const one = await page('<p class="speaker">A talk by Iva Kern</p><p>Iva: When?</p>')
    expect(one.hasVoices).toBe(false)
    expect(spoken(one)).toEqual(['…: A talk by Iva Kern', '…: Iva: When?'])
  })
})

describe('times, images and notes', () => {
  test('times are read from attributes, and symbols that play are left out', async () => {
    const document = await page(
      `<p><a href="#" onclick="javascript:playAt('0:1:26');return false">▶</a> Iva: When?</p>
       <p data-m="90500">Pavel: Then.</p><p><a href="?t=1m40s">[1:40]</a> Iva: Why?</p><p><time>12 May</time> came.</p>`,
    )
    expect(wordsIn(document.blocks).map(({ text, time }) => [text, time])).toEqual([
      ['Iva: When?', '00:01:26'],
      ['Pavel: Then.', '00:01:30'],
      ['Iva: Why?', '00:01:40'],
      ['12 May came.', undefined],
    ])
    expect(document.remarks).toEqual(['Links that show only a symbol (▶) were left out.'])
  })

  test('images keep their alternative text and caption', async () => {
    const document = await page(
      `<p>Iva: Look.</p><figure><img src="a.jpg" alt="A boat"><figcaption>The boat, 1938</figcaption></figure>
       <p>Pavel: <img src="b.png"> Yes.</p><img src="t.gif" width="1" height="1">`,
    )
    expect(document.blocks.filter(({ kind }) => kind === 'image')).toEqual([
      { kind: 'image', line: 1, src: 'a.jpg', alt: 'A boat', caption: 'The boat, 1938' },
      { kind: 'image', line: 2, src: 'b.png', alt: '' },
    ])
    expect(spoken(document)).toEqual(['…: Iva: Look.', '…: Pavel:', '…: Yes.'])
  })

  test('footnotes are notes, and their marks stay in the words', async () => {
    const document = await page(
      `<p>Iva: In the spring.<sup><a href="#fn1" id="ref1">1</a></sup> It was wet.<a href="#_ftn2" name="_ftnref2">[2]</a></p>
       <p>See <a href="#more">2</a>.</p><p id="more">More.</p>
       <ol><li id="fn1"><p>Of 1938. <a href="#ref1">↩</a></p></li></ol>
       <div><p><a href="#_ftnref2" name="_ftn2">[2]</a> The Morava.</p></div>`,
    )
    expect(spoken(document)).toEqual([
      '…: Iva: In the spring.[1] It was wet.[2]',
      '…: See 2.',
      '…: More.',
    ])
    expect(document.blocks.filter(({ kind }) => kind === 'note')).toEqual([
      expect.objectContaining({ mark: '[1]', text: 'Of 1938.' }),
      expect.objectContaining({ mark: '[2]', text: 'The Morava.' }),
    ])
  })

  test('Markdown that begins with a tag is no page', async () => {
    const text = '<p align="center"><b>A</b></p>\n<p></p>\n\n**Iva:** When?'
    expect((await read('a.md', text)).format).not.toBe('HTML page')
    expect((await read('a.txt', text)).format).toBe('HTML page')
  })

  test('a page that its script fills is an error', async () => {
    await expect(page('<div id="app"></div>')).rejects.toThrow(/without text/)
  })
})
