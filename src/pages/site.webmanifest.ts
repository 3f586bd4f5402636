import type { APIRoute } from 'astro'
import { corpus } from '#edition/edition.ts'
import { dirAttribute } from '#model/direction.ts'
import { shortTitleOf } from '#model/titles.ts'

/** The web app manifest, with which a device can install the edition. */
export const GET: APIRoute = () => {
  const { edition } = corpus
  const icons = [192, 512].map((size) => ({
    src: `icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }))
  const manifest = {
    name: edition.title,
    short_name: shortTitleOf(edition),
    description: edition.description,
    lang: edition.language,
    dir: dirAttribute(edition.language),
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }, ...icons],
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  })
}
