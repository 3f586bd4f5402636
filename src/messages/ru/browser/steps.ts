import type { Catalogue } from '../../catalogue.ts'
import { number } from '../numbers.ts'

export const steps: Catalogue['browser']['steps'] = {
  lineName: 'Результаты поиска',
  stepPosition: (hit, hits, following) =>
    `${number(hit)} из\u00a0${number(hits)}${following === undefined ? '' : ` · далее: ${following}`}`,
  previousHit: 'Предыдущий результат',
  nextHit: 'Следующий результат',
  backToResults: 'Результаты',
  endSteps: 'Закрыть результаты поиска',
}
