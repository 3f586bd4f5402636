import type { Nodes } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import { type Issue, type Position, wholeFile } from '#model/issue.ts'
import { codeNames, directiveName, nameOf } from './node-names.ts'
import { blocks, isBlockName, isLineName } from './registry.ts'
import { type AddIssue, sourceReports } from './report-source.ts'
import { nearest } from '#model/spelling.ts'

/** Functions that report mistakes in the annotation language: what was found, what was expected, and the likely fix. */
export function reporter(file: string, issues: Issue[]) {
  const add: AddIssue = (rule, node, message, hint) => {
    issues.push({ rule, message, file, position: positionOf(node), ...(hint ? { hint } : {}) })
  }
  const source = sourceReports(add)
  return {
    ...source,
    notProse(node: Nodes) {
      if (node.type in codeNames) {
        const found = codeNames[node.type as keyof typeof codeNames]
        const hint = `Remove it. If the ${found.start} belongs to the interview, write it as \`\\${found.start}\`.`
        add('syntax', node, `Unexpected ${found.name}, expected plain text and directives`, hint)
      } else if (node.type === 'leafDirective' && !isBlockName(node.name)) {
        source.misspeltLine(node)
      } else if (node.type === 'leafDirective') {
        const message = `Unexpected \`::${node.name}\`, expected \`:::${node.name}\``
        add('misspelt-block', node, message, 'Open a block with three colons.')
      } else {
        const hint =
          'If the words were spoken, put a backslash before the character that Markdown reads as markup.'
        add(
          'not-prose',
          node,
          `Unexpected ${nameOf(node)}, expected a paragraph of plain text`,
          hint,
        )
      }
    },
    moduleCode(node: Nodes, word: string) {
      const hint = `MDX reads this word as code here: write its first letter as \`&#${word.charCodeAt(0)};\`.`
      add(
        'syntax',
        node,
        `Unexpected \`${word}\` at the start of a line, expected plain text`,
        hint,
      )
    },
    blockInProse(node: ContainerDirective | LeafDirective) {
      const message = `Unexpected block \`${directiveName(node)}\`, expected paragraphs of prose`
      add('syntax', node, message, 'Blocks belong in exchanges, and cannot be nested.')
    },
    invalidLink(node: Nodes, url: string) {
      const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url
      add(
        'invalid-link',
        node,
        `Unexpected link to ${JSON.stringify(shown)}, expected the address of a web page such as https://example.org/page`,
        'To link inside the edition, use `:term[words]{#key}` or `:cite[words]{#key}`; an e-mail address is allowed only as `contact` in edition.yaml.',
      )
    },
    imageInProse(node: Nodes) {
      add('not-prose', node, 'Unexpected image, expected words', 'Link to it, or remove it.')
    },
    linkInLink(node: Nodes) {
      const message = `Unexpected ${nameOf(node)} inside a mark or a link, expected them side by side`
      add(
        'not-prose',
        node,
        message,
        'Both are links, and links cannot be nested: close the first before the second begins.',
      )
    },
    nested(node: ContainerDirective, parent: ContainerDirective) {
      const message = `Unexpected \`:::${node.name}\` inside \`:::${parent.name}\`, expected paragraphs`
      const line = parent.position?.start.line ?? 0
      add(
        'unclosed-container',
        node,
        message,
        `Close the \`:::${parent.name}\` on line ${line} with \`:::\` first.`,
      )
    },
    unclosed(node: ContainerDirective) {
      const message = `Unexpected end of \`:::${node.name}\`, expected a closing \`:::\``
      add(
        'unclosed-container',
        node,
        message,
        'Put `:::` on a line of its own after the last paragraph of the block.',
      )
    },
    unknownBlock(node: ContainerDirective, meant: string | undefined) {
      if (isLineName(node.name)) return source.blockForLine(node)
      const expected = Object.keys(blocks)
        .map((name) => `\`:::${name}\``)
        .join(', ')
      const message = `Unexpected block \`:::${node.name}\`, expected one of ${expected}`
      return add(
        'misspelt-block',
        node,
        message,
        meant ? `Did you mean \`:::${meant}\`?` : undefined,
      )
    },
    misspelt(node: TextDirective, meant: string) {
      const message = `Unexpected directive \`:${node.name}\`, expected \`:${meant}\``
      const hint = `Did you mean \`:${meant}[…]\`? If it was spoken, write \`\\:${node.name}\`.`
      add('misspelt-directive', node, message, hint)
    },
    missingLabel(node: TextDirective) {
      const message = `Unexpected \`:${node.name}\` without words, expected \`:${node.name}[words]{#key}\``
      const hint = `Put the spoken words in brackets. If the colon belongs to the interview, write \`\\:${node.name}\`.`
      add('missing-label', node, message, hint)
    },
    missingKey(node: ContainerDirective | TextDirective) {
      const message = `Unexpected \`${directiveName(node)}\` without a key, expected \`{#key}\``
      add(
        'missing-key',
        node,
        message,
        `Add \`{#key}\` directly after ${node.type === 'textDirective' ? 'the closing bracket' : 'the name'}, without a space.`,
      )
    },
    unknownAttribute(
      node: ContainerDirective | LeafDirective | TextDirective,
      name: string,
      allowed: readonly string[],
    ) {
      const list = allowed.map((a) => (a === 'id' ? '`#key`' : `\`${a}\``)).join(', ') || 'none'
      const meant = nearest(
        name,
        allowed.filter((a) => a !== 'id'),
      )
      const message = `Unexpected attribute \`${name}\` on \`${directiveName(node)}\`, expected ${list}`
      add('unknown-attribute', node, message, meant ? `Did you mean \`${meant}\`?` : undefined)
    },
    invalidAttribute(
      node: ContainerDirective | TextDirective,
      name: string,
      value: string,
      allowed: readonly string[],
    ) {
      const meant = nearest(value, allowed)
      const message = `Unexpected ${name} "${value}", expected one of ${allowed.join(', ')}`
      add(
        'invalid-attribute',
        node,
        message,
        meant ? `Did you mean \`${name}=${meant}\`?` : undefined,
      )
    },
    emptyTurn(node: ContainerDirective) {
      add('not-prose', node, `Unexpected empty \`:::${node.name}\`, expected spoken words in it`)
    },
    emptyNote(node: ContainerDirective) {
      const hint = 'Write the note between the two lines of colons.'
      add('note-without-body', node, 'Unexpected empty `:::note`, expected its text', hint)
    },
    noteWithoutBody(node: TextDirective, key: string, known: Iterable<string>) {
      const meant = nearest(key, known)
      const hint = meant
        ? `Did you mean \`{#${meant}}\`?`
        : `Write its text between \`:::note{#${key} kind=clarification}\` and \`:::\`.`
      add(
        'note-without-body',
        node,
        `Unexpected note "${key}" without a text, expected \`:::note{#${key}}\` in this file`,
        hint,
      )
    },
    bodyWithoutNote(node: ContainerDirective, key: string, known: Iterable<string>) {
      const meant = nearest(key, known)
      const hint = meant
        ? `Did you mean \`{#${meant}}\`?`
        : `Mark the words that it explains: \`:note[words]{#${key}}\`.`
      add(
        'body-without-note',
        node,
        `Unexpected note "${key}" that no words refer to, expected words marked with its key`,
        hint,
      )
    },
    duplicateNote(node: ContainerDirective, key: string) {
      const hint = 'Give one of the notes another key, and mark its words with that key.'
      add('duplicate-note', node, `Unexpected second text of note "${key}", expected one`, hint)
    },
  }
}

export type Report = ReturnType<typeof reporter>

/** The position of the start of a node. */
export function positionOf(node: Nodes): Position {
  const start = node.position?.start
  return start ? { type: 'at', line: start.line, column: start.column } : wholeFile
}
