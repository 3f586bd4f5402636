import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkHost, hosts } from '#hosts/check-host.ts'
import { checkNames } from '#hosts/check-names.ts'
import { cloudflare } from '#hosts/cloudflare.ts'
import { github } from '#hosts/github.ts'
import type { Host } from '#hosts/host.ts'
import { netlify } from '#hosts/netlify.ts'
import { siteOf } from './site-of.ts'

const all = Object.entries(hosts)

function messages(folder: string, host: Host): string[] {
  return checkHost(folder, host).problems.map(({ message }) => message)
}

/** What is wrong with names, some of which not every system could store. */
function namesOf(host: Host, ...paths: string[]): string[] {
  const files = [...Object.keys(host.needs), ...paths].map((path) => ({ path, bytes: 0 }))
  return checkNames({ files, others: [] }, host).problems.map(({ message }) => message)
}

test.each(all)(
  '%s accepts a small site, and says how much of its limits is used',
  async (_, host) => {
    const folder = await siteOf({
      'about/index.html': 'about',
      '_astro/Page.aB3.js': '',
      _headers: '/\n  A: b\n/:page\n  A: b\n',
      _redirects: '/a/ /b/ 301\n',
    })
    const { problems, usage } = checkHost(folder, host)
    expect(problems).toEqual([])
    expect(usage.join('; ')).toMatch(/^\d (?:of [\d,]+ )?files/)
    expect(usage.join()).not.toMatch(/NaN|undefined|Infinity/)
  },
)

test('the parts of limits that a site uses', async () => {
  const folder = await siteOf({
    'talk.mp3': 1_000_000,
    _headers: `/\n  A: ${'b'.repeat(97)}\n/:page\n  A: b\n`,
    _redirects: '/a/ /b/ 301\n/c/* /d/:splat 301\n',
  })
  expect(checkHost(folder, cloudflare).usage).toEqual([
    '5 of 20,000 files',
    '1,000,000 bytes in all (no documented limit)',
    '1,000,000 of 26,214,400 bytes in the largest file, talk.mp3',
    '2 of 100 header rules',
    '100 of 2,000 characters in the longest line of _headers',
    '1 of 2,000 redirects',
    '1 of 100 redirects with patterns',
    '18 of 1,000 characters in the longest line of _redirects',
  ])
  expect(checkHost(folder, github).usage[1]).toBe('1,000,150 of 1,073,741,824 bytes in all')
  expect(checkHost(folder, netlify).usage[1]).toBe(
    '5 of 54,000 files in the fullest folder, the top one',
  )
})

describe('sizes', () => {
  test('a file that is too large', async () => {
    const folder = await siteOf({
      'recording/talk.mp4': 26_214_401,
      'recording/talk.mp3': 26_214_400,
    })
    expect(messages(folder, cloudflare)).toEqual([
      'Unexpected 26,214,401 bytes in recording/talk.mp4, expected at most 26,214,400',
    ])
    expect(checkHost(folder, cloudflare).problems[0]?.hint).toContain('recording.url')
    for (const host of [github, netlify]) expect(messages(folder, host)).toEqual([])
  })

  test('a site that is too large', async () => {
    const folder = await siteOf({ 'a.mp4': 600_000_000, 'b.mp4': 600_000_000 })
    expect(messages(folder, github)).toEqual([
      'Unexpected 1,200,000,000 bytes in all, expected at most 1,073,741,824',
    ])
  })

  test('too many files, in a site or in a folder', async () => {
    const folder = await siteOf({ 'f/a': '', 'f/b': '', 'f/c/d': '' })
    const few = { ...cloudflare, files: { max: 4, note: 'on the Free plan' } }
    expect(messages(folder, few)).toEqual([
      'Unexpected 7 files, expected at most 4 (on the Free plan)',
    ])
    const narrow = { ...netlify, filesPerFolder: { max: 4 } }
    // The top folder has five: what the host does not publish does not count.
    expect(messages(folder, narrow)).toEqual([
      'Unexpected 5 files in the fullest folder, the top one, expected at most 4',
    ])
  })
})

describe('names', () => {
  test.each([
    [github, 'images/a:b.png', 'a name with :, which GitHub Pages refuses'],
    [netlify, 'images/a#b.png', 'a name with #, which Netlify refuses'],
    [netlify, 'images/a?b.png', 'a name with ?, which Netlify refuses'],
    [cloudflare, 'images/a?b.png', 'Windows does not allow'],
    [cloudflare, 'images/tab\t.png', 'Windows does not allow'],
    [github, 'images/back\\slash.png', 'Windows does not allow'],
    [github, 'images/aux.png', 'keeps for a device'],
    [github, 'images/COM1/a.png', 'keeps for a device'],
    [github, 'images./a.png', 'ends in a dot'],
    [github, 'images/a.png ', 'ends in a dot or a space'],
    [github, `${'long-name/'.repeat(110)}a.png`, 'a path of 1105 bytes'],
    [github, `${'долгий/'.repeat(80)}a.png`, 'a path of 1045 bytes'],
  ])('%#: what cannot be published or stored', (host, path, reason) => {
    const found = namesOf(host, path)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(reason)
    expect(found[0]).toContain(JSON.stringify(path))
  })

  test('accents, other scripts, spaces and signs are no mistake', () => {
    const names = [
      'é.png',
      '音.png',
      'a b.png',
      "it's (1) & 50% [x]@~.png",
      'auxiliary.png',
      'con-1.png',
    ]
    for (const [, host] of all)
      expect(namesOf(host, ...names.map((name) => `images/${name}`))).toEqual([])
  })

  test('names that differ only in case, or in how a letter is written', () => {
    const paths = [
      ...['images/Bell.png', 'images/bell.png'],
      ...['Notes/a.txt', 'notes/a.txt', 'notes/b.txt'],
      ...['images/e\u0301.png', 'images/\u00e9.png'],
      // The same name elsewhere is another file.
      'other/BELL.png',
    ]
    const found = namesOf(netlify, ...paths)
    expect(found).toHaveLength(3)
    expect(found[0]).toContain('"images/Bell.png" and "images/bell.png"')
    expect(found[0]).toContain('Netlify makes names lower case')
    expect(found[1]).toContain('"Notes" and "notes"')
    expect(found[2]).toContain('"images/e\u0301.png" and "images/\u00e9.png"')
    expect(namesOf(cloudflare, ...paths)[0]).toContain('Windows and macOS')
  })

  test('what a host does not publish', async () => {
    const folder = await siteOf({
      ...{ 'images/.thumb.png': '', '.well-known/x.json': '' },
      ...{
        'functions/a.js': '',
        'a/functions/b.js': '',
        'node_modules/c.js': '',
        '_worker.js': '',
      },
    })
    const lost = (host: Host) =>
      messages(folder, host).map((message) => /"(.*?)"/.exec(message)?.[1])
    expect(lost(github)).toEqual(['.well-known/x.json', 'images/.thumb.png'])
    expect(lost(netlify)).toEqual(['images/.thumb.png', 'node_modules/c.js'])
    expect(lost(cloudflare)).toEqual(['_worker.js', 'functions/a.js', 'node_modules/c.js'])
  })

  test('a file that must be there, and a link that must not', async () => {
    const folder = await siteOf({ '_astro/a.js': '' }, ['.nojekyll', '404.html'])
    await symlink(join(folder, '_astro'), join(folder, 'copy'))
    expect(messages(folder, github)).toEqual([
      'Unexpected site without .nojekyll, expected it at the top: a site that is published from a branch would lack the folder _astro',
      'Unexpected site without 404.html, expected it at the top: GitHub would show its own page for addresses that do not exist',
      'Unexpected link "copy", expected a file',
    ])
    expect(messages(folder, cloudflare)).toHaveLength(2)
  })

  test('many of a kind are counted, not listed', async () => {
    const names = Array.from({ length: 1_002 }, (_, index) => `images/a#${index}.png`)
    const found = messages(
      await siteOf(Object.fromEntries(names.map((name) => [name, '']))),
      netlify,
    )
    expect(found).toHaveLength(6)
    expect(found[5]).toBe('Unexpected 997 more of these')
  })
})

describe('rules', () => {
  const many = (count: number, rule: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => rule(index)).join('')

  test('too many headers and redirects, which Cloudflare ignores', async () => {
    const folder = await siteOf({
      _headers: many(101, (index) => `/${index}/*\n  A: b\n`),
      _redirects:
        many(2_001, (index) => `/${index} /b 301\n`) +
        many(101, (index) => `/x${index}/* /b 301\n`),
    })
    expect(messages(folder, cloudflare)).toEqual([
      'Unexpected 101 header rules, expected at most 100',
      'Unexpected 2,001 redirects, expected at most 2,000',
      'Unexpected 101 redirects with patterns, expected at most 100',
    ])
    for (const host of [github, netlify]) expect(messages(folder, host)).toEqual([])
  })

  test('lines that are too long', async () => {
    const folder = await siteOf({
      _headers: `/\n  A: ${'b'.repeat(1_998)}\n`,
      _redirects: `/a /b 301\n/${'a'.repeat(1_000)} /b 301\n`,
    })
    expect(messages(folder, cloudflare)).toEqual([
      'Unexpected 2,001 characters in line 2 of _headers, expected at most 2,000',
      'Unexpected 1,008 characters in line 2 of _redirects, expected at most 1,000',
    ])
  })
})
