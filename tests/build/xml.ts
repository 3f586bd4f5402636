import { readFile } from 'node:fs/promises'
import { RelaxNGValidator, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'

/**
 * The errors that a schema, RELAX NG or XML Schema by its extension, finds in each document. Loading the TEI schema takes
 * half a minute, so one call validates several documents.
 */
export async function xmlErrors(
  schemaFile: string,
  ...documents: (Uint8Array | string)[]
): Promise<string[][]> {
  // Without `using`, which Node 22 cannot run by itself.
  const schema = XmlDocument.fromBuffer(await readFile(schemaFile))
  const validator = schemaFile.endsWith('.xsd')
    ? XsdValidator.fromDoc(schema)
    : // Deprecated in libxml2, but no other npm package validates RELAX NG.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      RelaxNGValidator.fromDoc(schema)
  try {
    return documents.map((xml) => {
      const document = XmlDocument.fromBuffer(Buffer.from(xml))
      try {
        validator.validate(document)
        return []
      } catch (error) {
        if (!(error instanceof XmlValidateError)) throw error
        return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`)
      } finally {
        document.dispose()
      }
    })
  } finally {
    validator.dispose()
    schema.dispose()
  }
}

/** The text of each element that an XPath finds, and of its attributes. */
export function elementsIn(
  xml: Uint8Array,
  path: string,
  namespaces: Record<string, string>,
): { text: string; attribute: (name: string) => string | undefined }[] {
  const document = XmlDocument.fromBuffer(xml)
  return document.find(path, namespaces).map((node) => ({
    text: node.content,
    attribute: (name) =>
      'attr' in node
        ? (node as { attr(name: string, prefix?: string): { content: string } | null }).attr(
            name.replace(/^.*:/, ''),
            name.includes(':') ? name.replace(/:.*$/, '') : undefined,
          )?.content
        : undefined,
  }))
}
