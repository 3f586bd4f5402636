import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings } from '#cli/settings.ts'

test('a variable that is unset or empty has its default', () => {
  const defaults = {
    contentDir: resolve('content'),
    outDir: resolve('dist'),
    site: undefined,
    base: '/',
    keepsCopy: true,
    port: 4321,
  }
  expect(readSettings({})).toEqual(defaults)
  const empty = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', OFFLINE: '', PORT: '' }
  expect(readSettings(empty)).toEqual(defaults)
})

test('each variable is read', () => {
  const settings = readSettings({
    CONTENT_DIR: 'my edition',
    OUT_DIR: '/tmp/site/',
    SITE_URL: 'https://example.org:8443/some/path',
    OFFLINE: 'off',
    PORT: '5000',
  })
  expect(settings).toMatchObject({
    contentDir: resolve('my edition'),
    outDir: resolve('/tmp/site'),
    base: '/some/path/',
    keepsCopy: false,
    port: 5000,
  })
  expect(settings.site?.href).toBe('https://example.org:8443/some/path/')
})

test.each([
  ['https://example.org/интервью', '/%D0%B8%D0%BD%D1%82%D0%B5%D1%80%D0%B2%D1%8C%D1%8E/'],
  ['https://example.org/a%20b/50%25', '/a%20b/50%25/'],
  ["http://localhost:8080/it's/(x)/", "/it's/(x)/"],
  ['https://example.org', '/'],
])('the base of %s is %s', (SITE_URL, base) => {
  expect(readSettings({ SITE_URL }).base).toBe(base)
})

describe('an invalid value is refused with the name of its variable', () => {
  test.each([
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'ftp://example.org/'],
    ['SITE_URL', 'https://example.org/some path'],
    ['SITE_URL', 'https://example.org/a b%20c/'],
    ['SITE_URL', 'https://ann:secret@example.org/'],
    ['SITE_URL', 'https://example.org/?edition=1'],
    ['SITE_URL', 'https://example.org/#top'],
    ['SITE_URL', 'https://example.org/50%/'],
    ['SITE_URL', 'https://example.org/a//b'],
    ['OFFLINE', 'no'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '70000'],
  ])('%s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name)
  })
})
