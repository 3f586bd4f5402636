import type { Catalogue } from '../../catalogue.ts'
import { number } from '../numbers.ts'

export const steps: Catalogue['browser']['steps'] = {
  lineName: 'Результаты поиска',
  stepPosition: (hit, hits, following, hasMore) =>
    `${number(hit)} из\u00a0${number(hits)}${hasMore ? ' или более' : ''}${following === undefined ? '' : ` · далее: ${following}`}`,
  previousHit: 'Предыдущий результат',
  nextHit: 'Следующий результат',
  backToResults: 'Результаты',
  endSteps: 'Закрыть результаты поиска',
}
