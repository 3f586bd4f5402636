import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import remarkDirective from 'remark-directive'
import { minifySync } from 'vite'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { speculationRules } from '#browser/reading/speculation-rules.ts'
import { readSettings } from '#cli/settings.ts'
import { partsOf } from '#corpus/parts.ts'
import { remarkExchange } from '#directives/remark-exchange.ts'
import { interfaceLanguageOf } from '#model/interface.ts'
import { editionSource } from '#reading/edition-source.ts'
import { textForFirstHits } from '#search/text-for-first-hits.ts'
import { edition } from './src/integrations/edition.ts'
import { editionFonts } from './src/integrations/edition-fonts.ts'
import { editionModules } from './src/integrations/edition-modules.ts'
import { developmentServer } from './src/integrations/development-server.ts'
import { scriptFiles } from './src/integrations/script-files.ts'
import { interviewText } from './src/integrations/interview-text.ts'
import { mediaPolicy } from './src/integrations/media-policy.ts'
import { messageModules } from './src/integrations/message-modules.ts'
import { timesScript } from './src/integrations/times-script.ts'
import { searchLanguages } from './src/integrations/search-languages.ts'
import { linkerScript } from './src/integrations/linker-script.ts'
import { shippedPackages } from './src/integrations/shipped-packages.ts'
import { editionParts } from './src/integrations/edition-parts.ts'
import { evidenceModule } from './src/integrations/evidence-module.ts'
import { leanStyles } from './src/integrations/lean-styles.ts'
import { preloadHelper } from './src/integrations/preload-helper.ts'

// Another edition: CONTENT_DIR=path npm run build. Another host: SITE_URL=https://example.org/some/path npm run build
const { contentDir, outDir, site, base, keepsCopy, port } = readSettings(process.env)
const source = editionSource(contentDir)
/** @type {import('./src/integrations/shipped-packages.ts').Shipped} */
const shipped = new Map()
const fonts = await editionFonts(source)
const [beforePaint, forward] = await Promise.all(
  ['before-paint.js', 'forward.js'].map(inlineScript),
)
const rulesHash = hashOf(speculationRules)

export default defineConfig({
  ...(site && { site: site.href }),
  outDir,
  // Two editions that are built at once do not read each other's content.
  cacheDir: `.cache/astro/${createHash('sha256')
    .update(contentDir + outDir)
    .digest('hex')
    .slice(0, 12)}`,
  server: { port },
  logger: {
    entrypoint: fileURLToPath(new URL('./src/integrations/build-logger.ts', import.meta.url)),
  },
  trailingSlash: 'always',
  // The default, 'jsx', removes spaces between inline elements.
  compressHTML: true,
  // A page, its style and its annotations arrive in one request.
  build: { inlineStylesheets: 'always' },
  integrations: [
    edition({ source, site, base, shipped, keepsCopy, insertedHashes: [rulesHash] }),
    mdx(),
    developmentServer({ source }),
  ],
  markdown: {
    processor: unified({
      remarkPlugins: [remarkDirective, remarkExchange],
      gfm: false,
      // A speaker's quotation marks are the speaker's.
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        ...(await mediaPolicy(source)),
      ],
      // Pagefind searches in WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [beforePaint, forward].map(hashOf).concat(rulesHash),
      },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    // Variables of an `.env` file are not settings.
    envDir: false,
    plugins: [
      tailwindcss(),
      leanStyles(),
      preloadHelper(),
      scriptFiles(),
      shippedPackages(shipped, process.cwd()),
      evidenceModule(source, process.cwd()),
      editionModules(source, { site, keepsCopy, fonts, beforePaint, forward }),
      interviewText(async () => textForFirstHits(await source.corpus())),
      editionParts(async () => partsOf(await source.corpus())),
      timesScript(() => source.corpus()),
      searchLanguages(async () => (await source.corpus()).edition),
      linkerScript(async () => (await source.corpus()).edition),
      messageModules(async () => interfaceLanguageOf((await source.corpus()).edition)),
    ],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Logged for every MDX file, because of a line that Astro itself adds and reads.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
  },
})

/** A script that is part of pages, minified. */
async function inlineScript(name) {
  return minifySync(name, await readFile(`src/browser/${name}`, 'utf8')).code
}

/** The hash by which the policy allows an inline script or style. */
function hashOf(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}
