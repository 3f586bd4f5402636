import type { Evidence } from '#model/evidence.ts'

const outcomes: Readonly<Record<string, string>> = { p: 'passed', f: 'failed', c: 'cantTell' }

/**
 * The results of axe as EARL 1.0 in JSON-LD: an assertion for each page and each rule that applies to it.
 *
 * @param address makes the absolute address of a path of the edition.
 */
export function earlReport(
  { date, axe }: Pick<Evidence, 'date' | 'axe'>,
  address: (path: string) => string,
): object {
  const assertor = axe && `https://github.com/dequelabs/axe-core/releases/tag/v${axe.version}`
  const assertions = Object.entries(axe?.rules ?? {}).flatMap(([rule, letters]) =>
    Array.from(letters).flatMap((letter, page) =>
      outcomes[letter] === undefined
        ? []
        : {
            '@type': 'Assertion',
            assertedBy: assertor,
            mode: 'earl:automatic',
            subject: address(axe!.pages[page]!),
            test: `https://dequeuniversity.com/rules/axe/${minor(axe!.version)}/${rule}`,
            result: { '@type': 'TestResult', outcome: `earl:${outcomes[letter]}` },
          },
    ),
  )
  return {
    '@context': {
      '@vocab': 'http://www.w3.org/ns/earl#',
      earl: 'http://www.w3.org/ns/earl#',
      dct: 'http://purl.org/dc/terms/',
      ...Object.fromEntries(
        ['assertedBy', 'mode', 'subject', 'test', 'outcome'].map((name) => [
          name,
          { '@type': '@id' },
        ]),
      ),
    },
    '@graph': [
      ...(axe
        ? [
            {
              '@id': assertor,
              '@type': ['Assertor', 'Software'],
              'dct:title': 'axe-core',
              'dct:hasVersion': axe.version,
              'dct:date': date,
            },
          ]
        : []),
      ...(axe?.pages ?? []).map((page) => ({ '@id': address(page), '@type': 'TestSubject' })),
      ...Object.keys(axe?.rules ?? {}).map((rule) => ({
        '@id': `https://dequeuniversity.com/rules/axe/${minor(axe!.version)}/${rule}`,
        '@type': 'TestCriterion',
        'dct:title': rule,
      })),
      ...assertions,
    ],
  }
}

/** `4.13` of `4.13.0`. */
function minor(version: string): string {
  return version.split('.').slice(0, 2).join('.')
}
