import type { APIRoute, GetStaticPaths } from 'astro'
import { versionsOf } from '#corpus/releases.ts'
import { corpus } from '#edition/edition.ts'
import { lastChanged } from '#corpus/last-changed.ts'
import type { Release } from '#model/release.ts'

/** The record of a version, as it is in the folder of the edition. */
export const getStaticPaths = (() =>
  versionsOf(corpus, lastChanged(corpus)).map((release) => ({
    params: { version: release.version },
    props: { release },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ release: Release }> = ({ props: { release } }) =>
  new Response(`${JSON.stringify(release, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  })
