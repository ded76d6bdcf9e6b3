import type { GuideStrings } from '../en/guide';

export const guide: GuideStrings = {
  guide: {
    title: '指南',
    contents: '目录',
    find: '在指南中查找',
    found: (nth, count) => (count === 0 ? '没有找到' : `${nth} / ${count}`),
    previous: '上一处',
    next: '下一处',
    close: '关闭',
  },
};
