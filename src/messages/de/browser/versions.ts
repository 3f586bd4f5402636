import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

export const versions: Catalogue['browser']['versions'] = {
  same: (version) => `Zitiert nach Fassung ${version}; das ist die vorliegende.`,
  unchanged: (version) => `Zitiert nach Fassung ${version}; der Wortlaut ist seither unverändert.`,
  changed: (version) =>
    sentence`Der Wortlaut hat sich seit dem Zitat geändert: ${version('was sich geändert hat')}.`,
  gone: (version) =>
    sentence`Dieser Absatz steht nicht mehr so da wie zitiert: ${version('die zitierte Fassung')}.`,
  unknown: (version) =>
    `Zitiert nach Fassung ${version}, die in dieser Edition nicht verzeichnet ist.`,
}
