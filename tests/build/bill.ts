import { Ajv } from 'ajv'
import ajvFormats from 'ajv-formats'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The schema of CycloneDX, and those that it refers to. */
const schemas = ['spdx', 'jsf-0.82', 'bom-1.6']

/** The errors that the schema of CycloneDX finds in each bill of packages. */
export async function billErrors(...bills: unknown[]): Promise<string[][]> {
  const read = async (name: string) =>
    JSON.parse(await readFile(join('tests/schemas', `${name}.schema.json`), 'utf8')) as object
  // Not strict, since the schema has keywords for documentation.
  const ajv = new Ajv({ strict: false, allErrors: true })
  ;(ajvFormats as unknown as { default: (ajv: Ajv) => void }).default(ajv)
  // The bill has nothing in these formats, which the package lacks.
  for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true)
  ajv.addSchema(await Promise.all(schemas.map(read)))
  return bills.map((bill) => {
    const isValid = ajv.validate('http://cyclonedx.org/schema/bom-1.6.schema.json', bill)
    return isValid ? [] : (ajv.errors ?? []).map((one) => ajv.errorsText([one]))
  })
}
