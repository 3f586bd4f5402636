import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import { filesIn } from './support.ts'

const presets = ['html-validate:standard', 'html-validate:a11y']
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: presets }))

test('every page is valid HTML', async () => {
  const pages = await filesIn('dist', '.html')
  expect(pages.length).toBeGreaterThan(100)
  const problems: string[] = []
  for (const page of pages) {
    const { results } = await validator.validateFile(page)
    for (const { line, column, message } of results.flatMap(({ messages }) => messages)) {
      problems.push(`${page}:${line}:${column} ${message}`)
    }
  }
  expect(problems).toEqual([])
})

test('and what is not would be found', async () => {
  const { errorCount } = await validator.validateString('<p id="a"><div id="a"></div></p>')
  expect(errorCount).toBeGreaterThan(1)
})
