import type { Catalogue } from '../../catalogue.ts'
import { number } from '../numbers.ts'

export const steps: Catalogue['browser']['steps'] = {
  lineName: 'Suchergebnisse',
  stepPosition: (hit, hits, following, hasMore) =>
    `${number(hit)} von ${hasMore ? 'mindestens ' : ''}${number(hits)}${following === undefined ? '' : ` · weiter: ${following}`}`,
  previousHit: 'Voriges Ergebnis',
  nextHit: 'Nächstes Ergebnis',
  backToResults: 'Ergebnisse',
  endSteps: 'Suchergebnisse schließen',
}
