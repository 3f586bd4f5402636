import type { Plugin } from 'vite'

/**
 * Takes out of style sheets what Tailwind adds and pages do not need, since they carry their styles: its banner, although none of
 * its own rules is used, and prefixed declarations that the minifier adds too.
 */
export function leanStyles(): Plugin {
  return {
    name: 'lean-styles',
    apply: 'build',
    transform(code, id) {
      if (!/\.css(?:$|\?)/.test(id)) return undefined
      return { code: withoutAdditions(code), map: null }
    },
  }
}

/** A style sheet without the banner, and without `-webkit-text-decoration` where the declaration itself follows. */
export function withoutAdditions(css: string): string {
  return css
    .replace(/\/\*! tailwindcss [^*]*\*\/\s*/, '')
    .replace(/-webkit-(text-decoration(?:-color)?):([^;}]*);\s*(?=\1:\2)/g, '')
}
