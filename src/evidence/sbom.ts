/** A package of which something is sent to readers, and the files that contain it. */
export type ShippedPackage = {
  name: string
  version: string
  /** An SPDX expression. */
  licence: string | undefined
  files: readonly string[]
}

/** A bill of the shipped packages as CycloneDX 1.6, without a date and a serial number: the same build has the same. */
export function softwareBill(
  edition: { title: string; version: string },
  packages: readonly ShippedPackage[],
): object {
  const root = 'edition'
  const references = packages.map(packageUrl)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: edition.title,
        version: edition.version,
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': packageUrl(one),
      name: one.name,
      version: one.version,
      ...(one.licence !== undefined && { licenses: [{ expression: one.licence }] }),
      purl: packageUrl(one),
      properties: one.files.map((value) => ({ name: 'colloquy:file', value })),
    })),
    dependencies: [
      { ref: root, dependsOn: references },
      ...references.map((ref) => ({ ref, dependsOn: [] })),
    ],
  }
}

function packageUrl({ name, version }: ShippedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
