import type { DataSettingsStrings } from '../en/data-settings';

export const dataSettings: DataSettingsStrings = {
  dataSettings: {
    folder: '存放位置',
    folderHint: 'Errdesk 存在本机的内容都在这里。卸载程序不会删除这个文件夹，不想留下任何内容请自行删除。',
    openFolder: '打开文件夹',
    team: '团队的默认设置',
    teamHint: (count, otherwise) =>
      `这个文件设定了 ${count} 项${otherwise === 0 ? '' : `，其中 ${otherwise} 项您另有选择`}。您自己的选择优先。`,
    file: '全部设置',
    fileHint: '存成一个文件，可以用到另一台电脑上，或发给团队。模板另有自己的文件。',
    export: '导出…',
    import: '导入…',
    exported: '已存到',
    reveal: '在文件夹中显示',
    reset: '恢复默认',
    resetHint: '全部设置回到首次启动时的样子，模板保留。',
    resetAll: '恢复全部设置…',
    changes: {
      from: (file) => `${file} 会改动这些设置`,
      none: (file) => `${file} 里的设置与现在相同。`,
      reset: '会恢复这些设置',
      nothing: '全部设置都是默认的。',
      setting: '设置',
      now: '现在',
      afterwards: '之后',
      different: '与现在不同',
      withTemplates: (count) => `同时删除我的 ${count} 个模板`,
      take: (count) => `改动 ${count} 项`,
      resetNow: '恢复默认',
      cancel: '取消',
      close: '关闭',
    },
    done: {
      imported: (count) => `已改动 ${count} 项设置。`,
      reset: '设置已恢复默认。',
      resetWithTemplates: (count) => `设置已恢复默认，并删除了 ${count} 个模板。`,
      undo: '撤销',
    },
  },
};
