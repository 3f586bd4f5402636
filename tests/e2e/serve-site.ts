import { startStaticServer } from '#cli/static-server.ts'
import type { BuiltSite, Site } from '../sites.ts'

/** A site that is served, and its address, with a slash at its end. */
export type ServedSite = { url: string; stop: () => void }

/** Serves a built site at its path, as `npm run serve` does, on a free port; an edition of a library with the whole library. */
export async function serveSite(site: BuiltSite & Pick<Site, 'within'>): Promise<ServedSite> {
  const { folder, base } = site.within ?? site
  const { server, url } = await startStaticServer({ folder, base })
  return {
    url: url + site.base.slice(base.length),
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
