import { bundlePageScript, type PageScript } from './page-script.ts'
import type { ScriptProfile } from './script-profile.ts'
import type { Shipped } from './shipped-packages.ts'

/** The script of the pages of editions. Those that need the same get the same. */
export type ScriptMaker = (profile: ScriptProfile) => Promise<MadeScript>

/** A script with the packages in it. */
export type MadeScript = PageScript & { shipped: Shipped }

/** Makes a maker of scripts. */
export function scriptMaker(project: string): ScriptMaker {
  const made = new Map<string, Promise<MadeScript>>()
  return (profile) => {
    const key = JSON.stringify(profile)
    const script = made.get(key) ?? make(profile, project)
    made.set(key, script)
    return script
  }
}

async function make(profile: ScriptProfile, project: string): Promise<MadeScript> {
  const shipped: Shipped = new Map()
  return { ...(await bundlePageScript(profile, { project, shipped })), shipped }
}
