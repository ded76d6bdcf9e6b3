import type { BackupStrings } from '../en/backup';
import { megabytes, number } from './numbers';

export const backup: BackupStrings = {
  backup: {
    label: '备份',
    write: '备份…',
    restore: '恢复…',
    hint: '记录、您自己的模板和全部设置存成一个文件。记录里的敏感内容在备份里同样是遮住的。',
    written: (count, path) => `已把 ${number(count)} 件记录和其余内容存到 ${path}`,
    copies: '副本',
    copiesHint:
      '有新记录的日子，Errdesk 每天自动存一份，每次恢复之前另存一份。保留最近 14 天，最新的三份不论多久都会留着。',
    noCopies: '还没有。',
    kinds: { day: '当天', before: '恢复之前' },
    size: megabytes,
    restoreFrom: (day) => `恢复 ${day} 的副本`,
    working: '正在读取备份…',
    made: (file, when) => `${file}，存于 ${when}`,
    nothing: '备份里的内容这里都有了。',
    what: '内容',
    now: '现在',
    afterwards: '之后',
    casesRow: '记录',
    templatesRow: '模板',
    settingsRow: '设置',
    added: (count) => `新增 ${number(count)}`,
    replaced: (count) => `替换 ${number(count)}`,
    newerHere: (count) => `其中 ${number(count)} 件这里后来改过`,
    same: (count) => `相同 ${number(count)}`,
    kept: (count) => `只在这里有的 ${number(count)} 保留`,
    changedSettings: (count) => (count === 0 ? '相同' : `改动 ${number(count)} 项`),
    leftOut: '备份里没有',
    unusable: '这个版本无法读取，保持现状。',
    unreadable: (count) => `文件有损坏：其中 ${number(count)} 件记录无法读取，其余的可以恢复。`,
    cut: '文件不完整，缺了末尾，部分记录不在其中。其余的可以恢复。',
    take: '恢复',
    cancel: '取消',
    close: '关闭',
    done: (counts) =>
      `已恢复 ${number(counts.cases)} 件记录、${number(counts.templates)} 个模板、${number(counts.settings)} 项设置。`,
    undone: '已回到恢复之前的样子。',
  },
};
