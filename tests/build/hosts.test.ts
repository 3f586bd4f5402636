import { describe, expect, test } from 'vitest'
import { checkHost, hosts } from '#hosts/check-host.ts'
import { sites } from '../sites.ts'

describe.each(Object.values(hosts))('$name', (host) => {
  test.each(sites)('accepts the site of $name', ({ folder }) => {
    const { problems, usage } = checkHost(folder, host)
    expect(problems).toEqual([])
    expect(usage.length).toBeGreaterThan(2)
  })
})
