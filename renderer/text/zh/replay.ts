import type { ReplayStrings } from '../en/replay';
import { number } from './numbers';

export const replay: ReplayStrings = {
  replay: {
    label: '重放全部记录',
    run: '重放',
    runWhy: '用现在的规则和知识包重新诊断全部记录，看有哪些变化',
    running: (percent) => `正在重新诊断：${percent}%`,
    stop: '停止',
    back: '回到列表',
    total: (count) => `${number(count)} 件`,
    changes: { same: '相同', better: '变好', worse: '变差', changed: '不同' },
    count: (change, count) => `${change} ${number(count)}`,
    before: '之前：',
    now: '现在：',
    others: (count) => `+${count}`,
    allSame: '每件记录的诊断都与保存时相同。',
    more: (count) => `还有 ${number(count)} 件，见导出的文件。`,
    export: '导出变化…',
    exported: (count, path) => `已把 ${number(count)} 处变化写入 ${path}`,
  },
};
