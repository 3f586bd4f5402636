import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { helperEnvironments, readSettings } from '#cli/settings.ts'
import { startWork } from '#processes/start-work.ts'
import { contentSource } from '#reading/content-source.ts'
import { developmentServer } from './src/integrations/development-server.ts'
import { leanStyles } from './src/integrations/lean-styles.ts'
import { pageModules, readInlineScripts } from './src/integrations/page-modules.ts'
import { site } from './src/integrations/site.ts'
import { siteBuild } from './src/integrations/site-build.ts'

// Another edition: CONTENT_DIR=path npm run build. Another host: SITE_URL=https://example.org/some/path npm run build
const settings = readSettings(process.env)
const { contentDir, outDir, port, processes, helper } = settings
// Before a build removes variables from the environment.
const environmentOf = helperEnvironments()
const project = fileURLToPath(new URL('.', import.meta.url))
const inlineScripts = await readInlineScripts(project)
const build = siteBuild(await contentSource(contentDir), settings, project)
const start = () => startWork(build.editions.length, { processes, helper, environmentOf })
// Two sites that are built at once do not read each other's files, nor do two processes of a build.
const cache = `.cache/astro/${createHash('sha256')
  .update(contentDir + outDir + (helper ?? ''))
  .digest('hex')
  .slice(0, 12)}`

export default defineConfig({
  // What Astro itself writes. The site is written to `OUT_DIR` when its components are bundled.
  outDir: join(project, cache, 'output'),
  cacheDir: join(project, cache),
  server: { port },
  logger: {
    entrypoint: fileURLToPath(new URL('./src/integrations/build-logger.ts', import.meta.url)),
  },
  trailingSlash: 'always',
  // The default, 'jsx', removes spaces between inline elements.
  compressHTML: true,
  // A page, its style and its annotations arrive in one request.
  build: { inlineStylesheets: 'always' },
  integrations: [site(build, start), developmentServer(build)],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind searches in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    // Variables of an `.env` file are not settings.
    envDir: false,
    plugins: [tailwindcss(), leanStyles(), pageModules(inlineScripts)],
    build: { assetsInlineLimit: 0 },
  },
})
