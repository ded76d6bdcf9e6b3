import type { EntryWindowStrings } from '../en/entry-window';

export const entryWindow: EntryWindowStrings = {
  entryWindow: {
    ownWindow: '在独立窗口中打开',
    title: '错误码条目',
    showInCatalog: '在“错误码”中查看',
    keepOnTop: '窗口置顶',
  },
};
