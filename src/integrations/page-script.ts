import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { build } from 'vite'
import { leanStyles } from './lean-styles.ts'
import { preloadHelper } from './preload-helper.ts'
import { scriptFiles } from './script-files.ts'
import { profileModules, type ScriptProfile } from './script-profile.ts'
import { type Shipped, shippedPackages } from './shipped-packages.ts'

/** The script of the pages: the path of the file that they load, and every file with its path below the output folder. */
export type PageScript = { path: string; files: ReadonlyMap<string, string | Uint8Array> }

/** The module that pages load from the development server. */
export const scriptInDevelopment = '/src/browser/main.ts'

/**
 * Bundles the script of the pages with everything that it loads when it is needed.
 *
 * @param shipped gets the packages in it.
 */
export async function bundlePageScript(
  profile: ScriptProfile,
  { project, shipped }: { project: string; shipped: Shipped },
): Promise<PageScript> {
  const output = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    root: project,
    plugins: [
      tailwindcss(),
      leanStyles(),
      preloadHelper(),
      scriptFiles(),
      shippedPackages(shipped, project),
      profileModules(() => Promise.resolve(profile)),
    ],
    build: {
      write: false,
      // As Astro builds the pages: `light-dark()` and the like stay as they are.
      target: 'esnext',
      assetsDir: '_astro',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: join(project, scriptInDevelopment) },
    },
  })
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  const entry = files.find((file) => file.type === 'chunk' && file.isEntry)
  if (!entry) throw new Error('Unexpected lack of an entry among the scripts, expected one')
  const contents = files.map(
    (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
  )
  return { path: `/${entry.fileName}`, files: new Map(contents) }
}
