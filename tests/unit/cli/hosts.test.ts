import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { checkCommand } from '#cli/check-command.ts'
import { configureCommand } from '#cli/configure-command.ts'
import { siteOf } from '../hosts/site-of.ts'
import { siteWithRules } from '../hosts/small-host-files.ts'
import { temporaryFolder } from '../support.ts'
import { resultOf } from './result-of.ts'

const edition = 'tests/editions/bare'

afterEach(() => void vi.unstubAllEnvs())

test('the check of a host says what it accepts, and how much of it is used', async () => {
  vi.stubEnv('OUT_DIR', await siteOf())
  const { code, out, err } = await resultOf(checkCommand, edition, '--host', 'cloudflare')
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/, for Cloudflare Pages:\n {2}4 of 20,000 files\n/)
})

test('it fails if the host would not accept the site, and says what to do', async () => {
  vi.stubEnv('OUT_DIR', await siteOf({ 'images/a#b.png': '' }))
  const { code, err } = await resultOf(checkCommand, edition, '--host', 'netlify')
  expect(code).toBe(1)
  expect(err).toMatch(
    /, for Netlify: Unexpected file "images\/a#b\.png": .*#.*\n {2}Rename it in the folder/,
  )
})

test('it needs a site and a host that is known', async () => {
  vi.stubEnv('OUT_DIR', await temporaryFolder())
  expect(await resultOf(checkCommand, edition, '--host', 'github')).toMatchObject({
    code: 2,
    err: expect.stringContaining('expected a built site; to build it: npm run build') as string,
  })
  expect(await resultOf(checkCommand, edition, '--host', 'gitlab')).toMatchObject({
    code: 2,
    err: 'Unexpected --host "gitlab", expected one of github, cloudflare, netlify\n',
  })
})

test('a configuration is written for the address of the site', async () => {
  vi.stubEnv('OUT_DIR', await siteWithRules('/some/path/'))
  vi.stubEnv('SITE_URL', 'https://example.org/some/path')
  const folder = await temporaryFolder()
  for (const [host, expected] of [
    ['caddy', 'uri strip_prefix /some/path'],
    ['cloudfront', 'var base = "/some/path/";'],
  ] as const) {
    const file = join(folder, host)
    const { code, out } = await resultOf(configureCommand, host, '--into', file)
    expect(code).toBe(0)
    expect(out).toMatch(/: \d+ headers, 3 redirects\n$/)
    expect(await readFile(file, 'utf8')).toContain(expected)
  }
})

test('a configuration needs the address that the site was built for, and a host that is known', async () => {
  vi.stubEnv('OUT_DIR', await siteWithRules('/some/path/'))
  expect(await resultOf(configureCommand, 'caddy')).toMatchObject({
    code: 2,
    err: expect.stringContaining(
      'Set SITE_URL to the address that the site was built for',
    ) as string,
  })
  expect(await resultOf(configureCommand, 'apache')).toMatchObject({
    code: 2,
    err: 'Unexpected host "apache", expected caddy or cloudfront\n',
  })
})

test('a function that would be too large for CloudFront has no redirects', async () => {
  const site = await siteOf({
    _headers: '/\n  A: b\n',
    _redirects: Array.from(
      { length: 500 },
      (_, index) => `/old/${index}/ /new/${index}/ 301\n`,
    ).join(''),
  })
  vi.stubEnv('OUT_DIR', site)
  const file = join(await temporaryFolder(), 'function.js')
  const { code, out } = await resultOf(configureCommand, 'cloudfront', '--into', file)
  expect([code, out]).toEqual([0, expect.stringContaining('0 redirects')])
  expect((await readFile(file)).length).toBeLessThanOrEqual(10_000)
})
