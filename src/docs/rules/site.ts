import { fromHtml } from 'hast-util-from-html'
import { checkLinks } from '#checks/built/check-links.ts'
import { checkSafety } from '#checks/built/check-safety.ts'
import { checkOutputFolder } from '#checks/check-output-folder.ts'
import { checkProjectFolder } from '#integrations/project-folder.ts'
import { readEdition } from '#reading/read-edition.ts'
import type { RuleId } from '#model/rules.ts'
import type { RuleExample } from './example.ts'

const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`

/** An example of a built page. */
function page(shown: string, fix: string, head = policy): RuleExample {
  return {
    where: 'dist/about/index.html',
    shown,
    fix,
    find: ({ file }) => {
      const html = `<!doctype html>${head}${shown}`
      const tree = fromHtml(html)
      const built = { path: '/about/', file: file('dist/about/index.html'), html, tree }
      return Promise.resolve(checkSafety({ ...built, stray: undefined }))
    },
  }
}

/** Rules of the folders of a build and of the site it makes. */
export const siteRules = {
  'unusable-folder': {
    where: 'the path of the project',
    shown: '/home/anna/talk#2/',
    fix: 'Rename the folder. The content and the output may be in folders with any name.',
    find: () =>
      Promise.resolve([checkProjectFolder('/home/anna/talk#2/')].flatMap((one) => one ?? [])),
  },
  'unsafe-output': {
    where: 'the command line',
    shown: 'CONTENT_DIR=my-edition OUT_DIR=my-edition npm run build',
    fix: 'Choose a new or an empty folder. A build empties this folder first.',
    async find({ folder, file }) {
      const folders = { outDir: folder, contentDir: folder, project: file('project') }
      return [await checkOutputFolder(folders)].flatMap((one) => one ?? [])
    },
  },
  'broken-link': {
    where: 'dist/about/index.html',
    shown: '<a href="/glossary/autumn/">autumn</a>',
    fix: 'A link in the content is made from its key, so this is an error in a template. Correct the address there.',
    async find({ folder, file }) {
      const { corpus } = await readEdition(folder)
      if (!corpus) return []
      const own = { ids: new Set<string>(), file: file('dist/about/index.html') }
      const pages = [{ ...own, path: '/about/', hrefs: ['/glossary/autumn/'] }]
      const unpublished = { ...corpus, ledger: { ...corpus.ledger, pages: {} } }
      return checkLinks(pages, new Set(), unpublished, { base: '/' })
    },
  },
  'foreign-request': page(
    '<img src="https://example.org/photo.jpg" alt="">',
    'Keep the file in the project, and load it from there. A link for readers to follow may lead anywhere.',
  ),
  'inline-code': page(
    '<p style="color: red">Red</p>',
    'Move the style to a style sheet and the code to a script.',
  ),
} satisfies Partial<Record<RuleId, RuleExample>>
