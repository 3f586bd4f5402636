import type { Plugin } from 'vite'
import { readRecord } from '#evidence/read-record.ts'
import type { EditionSource } from '#reading/edition-source.ts'

const evidence = 'virtual:evidence'

/** Provides the record of the edition to its page as `virtual:evidence`. */
export function evidenceModule(source: EditionSource, project: string): Plugin {
  return {
    name: 'evidence-module',
    resolveId: (id) => (id === evidence ? id : undefined),
    async load(id) {
      if (id !== evidence) return undefined
      const { corpus } = await source.read()
      const found = await readRecord(source.folder, project, corpus?.edition.version ?? '')
      return `export const found = ${JSON.stringify(found)}\n`
    },
  }
}
