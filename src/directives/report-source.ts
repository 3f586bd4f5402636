import type { Heading, Nodes } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import type { RuleId } from '#model/rules.ts'
import { misspelt } from '#model/spelling.ts'
import { nameOf } from './node-names.ts'
import { lines } from './registry.ts'

/** Reports a mistake at a node. */
export type AddIssue = (rule: RuleId, node: Nodes, message: string, hint?: string) => void

/** Functions that report mistakes in what the source has beside the spoken words: times, headings, images. */
export function sourceReports(add: AddIssue) {
  return {
    misspeltLine(node: LeafDirective) {
      const meant = misspelt(node.name, Object.keys(lines)) ?? ''
      const hint = `Did you mean \`::${meant}[…]\`? If it was spoken, write \`\\::${node.name}\`.`
      const message = `Unexpected \`::${node.name}\`, expected \`::${meant}\``
      add('misspelt-directive', node, message, hint)
    },
    blockForLine(node: ContainerDirective) {
      const message = `Unexpected block \`:::${node.name}\`, expected \`::${node.name}[words]\` on a line of its own`
      add('misspelt-block', node, message, 'Write it with two colons, and the words in brackets.')
    },
    lineWithoutWords(node: LeafDirective) {
      const message = `Unexpected \`::${node.name}\` without words, expected \`::${node.name}[words]\``
      const hint = `Put the words in brackets. If the colons belong to the interview, write \`\\::${node.name}\`.`
      add('missing-label', node, message, hint)
    },
    markOnUnspoken(node: TextDirective) {
      add(
        'not-prose',
        node,
        `Unexpected ${nameOf(node)} in a heading or a stage direction, expected plain text`,
        'Mark the words where they are spoken.',
      )
    },
    headingInTurn(node: Heading, turn: ContainerDirective) {
      const line = turn.position?.start.line ?? 0
      add(
        'not-prose',
        node,
        `Unexpected heading inside \`:::${turn.name}\`, expected it between turns`,
        `Close the \`:::${turn.name}\` on line ${line} with \`:::\` above the heading. If the words were spoken, write \`\\#\`.`,
      )
    },
    headingDepth(node: Heading) {
      add(
        'not-prose',
        node,
        `Unexpected heading of level ${node.depth}, expected one of level 2, such as \`## Second part\``,
      )
    },
    imageElsewhere(node: Nodes, url: string) {
      const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url
      add(
        'missing-image',
        node,
        `Unexpected image ${JSON.stringify(shown)}, expected a file such as images/bell.jpg`,
        'Put a JPEG, PNG, GIF or WebP file into `images/`, beside `exchanges/`. Its name has only letters, digits, hyphens and underscores, and ends with .jpg, .png, .gif or .webp.',
      )
    },
    missingAlternative(node: Nodes) {
      add(
        'missing-alternative',
        node,
        'Unexpected image without an alternative text, expected `![what can be seen](images/bell.jpg "Caption")`',
        'Say in the brackets what those need to know who do not see the image.',
      )
    },
    invalidTime(node: ContainerDirective | TextDirective, name: string, value: string) {
      add(
        'invalid-time',
        node,
        `Unexpected ${name} "${value}", expected a time such as 00:12:03`,
        'Write hours, minutes and seconds, or minutes and seconds, with colons.',
      )
    },
    missingTime(node: TextDirective) {
      add('invalid-time', node, 'Unexpected `:time` without `at`, expected `:time{at="00:12:03"}`')
    },
    timeInside(node: TextDirective) {
      add(
        'invalid-time',
        node,
        'Unexpected `:time` here, expected it at the start of a paragraph of the interview',
        'Start a paragraph there, or remove the time.',
      )
    },
    timeWithoutWords(node: TextDirective) {
      add('invalid-time', node, 'Unexpected `:time` alone, expected spoken words after it')
    },
    secondTime(node: Nodes, turn: ContainerDirective) {
      add(
        'invalid-time',
        node,
        `Unexpected second time of a paragraph, expected only the one of \`:::${turn.name}\``,
        'Remove one of the two.',
      )
    },
  }
}
