import type { HostRules } from './host-rules.ts'
import { literal, type Redirect, type SentHeader } from './rules.ts'

/**
 * The configuration of Caddy for a site: its headers and redirects, and what other hosts do of themselves. The address to listen on and the
 * folder of the site can be set in the environment.
 */
export function caddyfile({ headers, redirects, base }: HostRules): string {
  return `# Written by \`npm run configure -- caddy\` from _headers and _redirects. Write it again after each build.
{
	admin off
}

{$SITE_ADDRESS::8080} {
	root * {$SITE_FOLDER:/srv}
	encode zstd gzip
	route {
${lines([...moved(redirects), ...belowPath(base.slice(0, -1)), ...headers.flatMap(sent)])}
		@hidden path_regexp \`/\\.|^/_(?:headers|redirects)$\`
		error @hidden 404
		map {http.request.orig_uri} {slashed} {
			\`~^((?:/[^/?]+)+)(\\?.*)?$\` \`\${1}/\${2}\`
			default \`\`
		}
		@folder {
			file {path}/index.html
			expression \`{slashed} != ""\`
		}
		redir @folder {slashed} 308
		file_server
	}
	handle_errors {
		@missing expression \`{err.status_code} == 404\`
		handle @missing {
			rewrite * /404.html
			header Cache-Control no-cache
			header Content-Type \`text/html; charset=utf-8\`
			file_server
		}
	}
}
`
}

/** Leads from old addresses to new ones, with the query of the request. */
function moved(redirects: readonly Redirect[]): string[] {
  if (redirects.length === 0) return []
  return [
    'map {http.request.orig_uri} {moved} {',
    // In what a pattern is replaced with, `$` has a meaning.
    ...redirects.map(
      ({ from, to }) => `\t\`~^${literal(from)}(\\?.*)?$\` \`${to.replaceAll('$', '%24')}\${1}\``,
    ),
    '\tdefault ``',
    '}',
    '@moved expression `{moved} != ""`',
    'redir @moved {moved} 301',
  ]
}

/** Finds only what is below the path of the site, and takes that path away. */
function belowPath(path: string): string[] {
  if (path === '') return []
  const decoded = literal(decodeURIComponent(path))
  return [
    `@site path_regexp \`^${decoded}$\``,
    `redir @site ${path}/ 308`,
    `@outside not path_regexp \`^${decoded}/\``,
    'error @outside 404',
    `uri strip_prefix ${path}`,
  ]
}

function sent({ name, value, paths }: SentHeader, index: number): string[] {
  const matcher = `@${name.toLowerCase()}-${index}`
  return [`${matcher} path_regexp \`${paths}\``, `header ${matcher} ${name} \`${value}\``]
}

function lines(list: readonly string[]): string {
  return list.map((line) => `\t\t${line}`).join('\n')
}
