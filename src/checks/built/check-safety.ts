import type { Element } from 'hast'
import { type Issue, wholeFile } from '#model/issue.ts'
import { nameOfCharacter } from '#model/characters.ts'
import { readLink } from '#model/link.ts'
import { type BuiltPage, elementsOf } from './read-pages.ts'

/**
 * Checks that a page requests nothing from other hosts, except a recording that `edition.yaml` names and only when it is played, has a content security policy and nothing that needs
 * `unsafe-inline`, contains no link that runs code, and contains only characters that are text.
 */
export function checkSafety({ file, tree, stray }: BuiltPage): Issue[] {
  const issues: Issue[] = []
  const add = (rule: Issue['rule'], message: string) =>
    issues.push({ rule, message, file, position: wholeFile })
  if (stray !== undefined)
    add('invalid-character', `Unexpected ${nameOfCharacter(stray)}, expected text`)
  let policy = ''
  for (const element of elementsOf(tree)) {
    const { tagName, properties } = element
    if (
      tagName === 'meta' &&
      /content-security-policy/i.test(String(properties['httpEquiv'] ?? ''))
    ) {
      policy = String(properties['content'])
    }
    for (const url of requestsOf(element)) {
      if (/^(https?:)?\/\//i.test(url)) {
        add(
          'foreign-request',
          `Unexpected request to ${url} by \`<${tagName}>\`, expected files of this site only`,
        )
      }
    }
    const { href } = properties
    if (typeof href === 'string' && hasScheme(href) && readLink(href, 'contact') === undefined) {
      add(
        'invalid-link',
        `Unexpected link to ${href}, expected one to a web page or an e-mail address`,
      )
    }
    const code = Object.keys(properties).find((name) => /^on[A-Z]/.test(name) || name === 'style')
    if (code)
      add(
        'inline-code',
        `Unexpected \`${code}\` on \`<${tagName}>\`, expected code and style in files of their own`,
      )
  }
  if (policy === '')
    add(
      'inline-code',
      'Unexpected page without a content security policy, expected every page to have one',
    )
  else if (/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*/.test(policy)) {
    add(
      'inline-code',
      `Unexpected \`unsafe-inline\`, \`unsafe-eval\` or \`*\` in the policy, expected none: ${policy}`,
    )
  }
  return issues
}

/** Browsers ignore spaces, line breaks and control characters in a scheme. */
function hasScheme(href: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(href.replace(/[\0-\x20]/g, ''))
}

const fetchingLinks = [
  'stylesheet',
  'preload',
  'modulepreload',
  'icon',
  'manifest',
  'prefetch',
  'preconnect',
  'dns-prefetch',
]

/** Whether an element is a player that loads nothing before it is used. */
function isPlayed(tagName: string, { preload, autoPlay }: Element['properties']): boolean {
  return /^(?:audio|video)$/.test(tagName) && preload === 'none' && !autoPlay
}

/** The addresses that the browser requests because of an element. */
function requestsOf({ tagName, properties }: Element): string[] {
  if (tagName === 'link') {
    const rel = [properties['rel']].flat().map(String)
    return rel.some((one) => fetchingLinks.includes(one)) ? [String(properties['href'])] : []
  }
  // What the reader starts is requested then; the policy says from where.
  if (isPlayed(tagName, properties)) return []
  return ['src', 'srcSet', 'poster', 'data'].flatMap((name) =>
    typeof properties[name] === 'string' ? [properties[name]] : [],
  )
}
