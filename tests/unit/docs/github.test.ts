import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const filesIn = (folder: string): [string, unknown][] =>
  readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), 'utf8'))])

/** A job that runs another workflow. */
const callingJob = z.strictObject({
  name: z.string(),
  uses: z
    .string()
    .regex(/^\.\/\.github\/workflows\/[\w-]+\.yml$/)
    .refine((path) => existsSync(path)),
  needs: z.string().optional(),
})

const ownJob = z.object({
  'runs-on': z.string(),
  'timeout-minutes': z.number(),
  needs: z.string().optional(),
  steps: z.array(
    z.strictObject({
      id: z.string().optional(),
      uses: z.string().optional(),
      run: z.string().optional(),
      with: z.record(z.string(), z.unknown()).optional(),
      env: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.object({ contents: z.literal('read') }),
  jobs: z.record(z.string(), z.union([callingJob, ownJob])),
})

type Job = z.infer<typeof workflow>['jobs'][string]

function stepsOf(job: Job | undefined) {
  return job && 'steps' in job ? job.steps : []
}

describe.each(filesIn('.github/workflows'))('workflow %s', (_name, source) => {
  const { jobs } = workflow.parse(source)
  const steps = Object.values(jobs).flatMap(stepsOf)

  test('a workflow that it runs can be called', () => {
    for (const job of Object.values(jobs))
      if ('uses' in job)
        expect(workflow.parse(parse(readFileSync(job.uses, 'utf8'))).on).toHaveProperty(
          'workflow_call',
        )
  })

  test('each step uses an action of GitHub, at a major version, or runs a command', () => {
    for (const { uses, run } of steps) {
      expect(uses ?? run).toBeDefined()
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/)
    }
  })

  test('its scripts exist, and its jobs wait for jobs that exist', () => {
    const called = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)/g)])
    expect(called.map(([, name = '']) => name).filter((name) => !scripts[name])).toEqual([])
    for (const { needs } of Object.values(jobs))
      if (needs !== undefined) expect(jobs[needs]).toBeDefined()
  })
})

test('the workflow of GitHub Pages publishes tagged versions that pass the tests, with the address of the site', () => {
  const pages = workflow.parse(parse(readFileSync('.github/workflows/pages.yml', 'utf8')))
  expect(Object.keys(pages.on)).toEqual(['push', 'workflow_dispatch'])
  expect(pages.on['push']).toEqual({ tags: ['v*'] })
  // Only what has passed the tests is built, and only what was built is published.
  expect([pages.jobs['build']?.needs, pages.jobs['deploy']?.needs]).toEqual(['test', 'build'])
  const steps = stepsOf(pages.jobs['build'])
  const build = steps.find(({ run }) => run === 'npm run build')
  expect(build?.env).toEqual({ SITE_URL: '${{ steps.pages.outputs.base_url }}' })
  expect(steps.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/)
})

const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z.array(
    z.strictObject({
      type: z.enum(['input', 'textarea', 'markdown', 'dropdown', 'checkboxes']),
      id: z.string().regex(/^[\w-]+$/),
      attributes: z.strictObject({
        label: z.string(),
        description: z.string().optional(),
        placeholder: z.string().optional(),
      }),
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ),
})

test.each(filesIn('.github/ISSUE_TEMPLATE'))('issue form %s is valid', (name, source) => {
  if (name === 'config.yml') expect(source).toEqual({ blank_issues_enabled: true })
  else expect(form.safeParse(source).error).toBeUndefined()
})
