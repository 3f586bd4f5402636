import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeAtomically } from '#files/write-atomically.ts'
import type { PhaseTimes } from './progress.ts'

/** In which proportion the phases of a build are, in milliseconds, for the first one on a machine. */
const usual: PhaseTimes = {
  'Checking the content': 1800,
  'Bundling scripts and styles': 3500,
  'Rendering pages': 9000,
  'Writing the evidence': 100,
  'Copying images and recordings': 50,
  'Checking the pages': 2500,
  'Making the search index': 2500,
  'Making the copy for folders': 800,
  'Writing files for hosts': 50,
  'Listing files for reading offline': 500,
  'Counting files': 50,
}

/** The times of the previous build, from which the next one is estimated. */
export async function readBuildTimes(file: string): Promise<PhaseTimes> {
  try {
    return timesSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return usual
  }
}

/** Keeps the times of a build. */
export async function writeBuildTimes(file: string, times: PhaseTimes): Promise<void> {
  await writeAtomically(file, new TextEncoder().encode(JSON.stringify(times)))
}

const timesSchema = z.record(z.string(), z.number())
