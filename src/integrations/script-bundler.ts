import { bundlePageScript, type PageScript } from './page-script.ts'
import type { ScriptProfile } from './script-profile.ts'
import type { Shipped } from './shipped-packages.ts'

/** Bundles the script of an edition’s pages, or returns the one that another edition with the same profile has. */
export type ScriptBundler = (profile: ScriptProfile) => Promise<BundledScript>

/** A script with the packages in it. */
export type BundledScript = PageScript & { shipped: Shipped }

/** Creates a bundler that remembers its scripts for one build. */
export function scriptBundler(project: string): ScriptBundler {
  const made = new Map<string, Promise<BundledScript>>()
  return (profile) => {
    const key = JSON.stringify(profile)
    const script = made.get(key) ?? make(profile, project)
    made.set(key, script)
    return script
  }
}

async function make(profile: ScriptProfile, project: string): Promise<BundledScript> {
  const shipped: Shipped = new Map()
  return { ...(await bundlePageScript(profile, { project, shipped })), shipped }
}
