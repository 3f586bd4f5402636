import { startStaticServer } from '#cli/static-server.ts'
import type { BuiltSite } from '../sites.ts'

/** A site that is served, and its address, with a slash at its end. */
export type ServedSite = { url: string; stop: () => void }

/** Serves a built site at its path, as `npm run serve` does, on a free port. */
export async function serveSite({ folder, base }: BuiltSite): Promise<ServedSite> {
  const { server, url } = await startStaticServer({ folder, base })
  return {
    url,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
