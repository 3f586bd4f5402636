import type { Build, SiteBuild } from './build.ts'
import { checkContent } from './check-content.ts'
import { finishPages } from './finish-pages.ts'
import { clearEnvironment } from './environment.ts'
import { makePageAssets } from './page-assets.ts'
import { copyMedia } from './media-files.ts'
import { prepareOutput, protectFiles } from './output-folder.ts'
import { refuseProjectFolder } from './project-folder.ts'
import { reportSize } from './report-size.ts'
import { writeEvidence } from './write-evidence.ts'
import { writeHostFiles } from './host-files.ts'
import { writeLocalCopy } from './local-copy.ts'
import { writeOfflineCopy } from './offline-copy.ts'
import { writeSearchIndex } from './search-index.ts'

/**
 * What a build does, in this order. Astro bundles the components between `start` and the steps for each edition, whose pages are rendered
 * between `before` and `after`.
 *
 * | when     | for              | in Astro             | state                                       |
 * | -------- | ---------------- | -------------------- | ------------------------------------------- |
 * | `setup`  | the site         | `astro:config:setup` | nothing has been done                       |
 * | `start`  | the site         | `astro:build:start`  | the settings are complete                   |
 * | `output` | the site         | the prerenderer      | the components are bundled                  |
 * | `before` | each edition     | the prerenderer      | its content is correct                      |
 * | `after`  | each edition     | the prerenderer      | its pages are in its output folder          |
 * | `done`   | the site         | `astro:build:done`   | every edition is complete                   |
 */
export const buildSteps: readonly BuildStep[] = [
  {
    name: 'environment',
    why: 'Variables of this machine must not change the site. First, because everything else reads them.',
    when: 'setup',
    inEveryProcess: true,
    run: clearEnvironment,
  },
  {
    name: 'project folder',
    why: 'Vite cannot handle every path, and its own errors do not say so.',
    when: 'setup',
    run: refuseProjectFolder,
  },
  {
    name: 'output folder',
    why: 'A build empties it. A folder with other files must stop the build before that.',
    when: 'setup',
    run: protectFiles,
  },
  {
    name: 'content',
    doing: 'Checking the content',
    why: 'Every mistake is reported at once, with its file and line, before the slow part of the build.',
    when: 'start',
    inEveryProcess: true,
    run: checkContent,
  },
  {
    name: 'empty folder',
    why: 'Nothing of an earlier build stays. The next build recognises the folder by a mark, even if this one fails.',
    when: 'output',
    run: prepareOutput,
  },
  {
    name: 'scripts, styles and fonts',
    doing: 'Bundling scripts and styles',
    why: 'Pages contain the styles and the name of the script, and both depend on what the edition has.',
    when: 'before',
    run: makePageAssets,
  },
  {
    name: 'evidence',
    doing: 'Writing the evidence',
    why: 'Its page leads to these files, so they are written before links are checked.',
    when: 'after',
    run: writeEvidence,
  },
  {
    name: 'media',
    doing: 'Copying images and recordings',
    why: 'Pages lead to the images and the recording of the edition, so they are there before links are checked.',
    when: 'after',
    run: copyMedia,
  },
  {
    name: 'pages',
    doing: 'Checking the pages',
    why: 'Links become relative, and each page gets the policy for its own scripts. Its words are hashed, and they, its links and its addresses are checked as they will be published.',
    when: 'after',
    run: finishPages,
  },
  {
    name: 'search index',
    doing: 'Making the search index',
    why: 'It is made from the corpus, and only for an edition whose pages are correct.',
    when: 'after',
    run: writeSearchIndex,
  },
  {
    name: 'local copy',
    doing: 'Making the copy for folders',
    why: 'A page that is opened from a folder needs its scripts in another form.',
    when: 'after',
    run: writeLocalCopy,
  },
  {
    name: 'offline copy',
    doing: 'Listing files for reading offline',
    why: 'After every step that writes a file, because it lists those that devices may keep, with their hashes.',
    when: 'after',
    run: writeOfflineCopy,
  },
  {
    name: 'host files',
    doing: 'Writing files for hosts',
    why: 'Hosts read headers and redirects from files. After every edition, because the headers name their folders.',
    when: 'done',
    run: writeHostFiles,
  },
  {
    name: 'size',
    doing: 'Counting files',
    why: 'Last, because it counts every file: hosts limit their number and size (`npm run check -- --host`).',
    when: 'done',
    run: reportSize,
  },
]

/** A step, for the whole site or for each of its editions. */
export type BuildStep = SiteStep | EditionStep

export type SiteStep = StepDescription & {
  when: 'setup' | 'start' | 'output' | 'done'
  /** Whether each process of the build does it; otherwise the first does. */
  inEveryProcess?: boolean
  run: (build: SiteBuild) => unknown
}

export type EditionStep = StepDescription & {
  when: 'before' | 'after'
  run: (build: Build) => unknown
}

type StepDescription = {
  name: string
  /** What a terminal shows meanwhile, if the step can take a while. */
  doing?: string
  /** Why the step exists, and why it comes at this point. */
  why: string
}

/** The steps for the whole site, and those for each edition. */
export const siteSteps: readonly SiteStep[] = buildSteps.filter(
  (step): step is SiteStep => step.when !== 'before' && step.when !== 'after',
)
export const editionSteps: readonly EditionStep[] = buildSteps.filter(
  (step): step is EditionStep => step.when === 'before' || step.when === 'after',
)
