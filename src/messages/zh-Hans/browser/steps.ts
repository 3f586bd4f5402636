import type { Catalogue } from '../../catalogue.ts'
import { number } from '../numbers.ts'

export const steps: Catalogue['browser']['steps'] = {
  lineName: '搜索结果',
  stepPosition: (hit, hits, following, hasMore) =>
    `第${number(hit)}条，${hasMore ? '至少' : '共'}${number(hits)}条${following === undefined ? '' : ` · 下一条：${following}`}`,
  previousHit: '上一条结果',
  nextHit: '下一条结果',
  backToResults: '结果',
  endSteps: '关闭搜索结果',
}
