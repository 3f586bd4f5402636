import type { ExportFile } from '../format.ts'

/** A response of the service as a file: JSON-LD with the context and the version that every response has. */
export function dtsFile(path: string, body: (path: string) => object): ExportFile {
  return {
    path,
    make: () => {
      const context = 'https://dtsapi.org/context/v1.0.json'
      const response = { '@context': context, dtsVersion: '1.0', ...body(path) }
      return `${JSON.stringify(response)}\n`
    },
  }
}
