import type { FileAside } from '../../../bridge/contract/problems';

const names: Record<FileAside['file'], string> = {
  settings: '设置文件',
  templates: '模板文件',
  drafts: '未保存模板的文件',
};

const reasons: Record<FileAside['why'], string> = {
  damaged: '已损坏',
  newer: '由更新版本的 Errdesk 写成',
  'too-large': '太大，Errdesk 读不了',
  'no-file': '是文件夹、管道或设备，不是文件',
  unreadable: '无法读取',
};

const without: Record<FileAside['file'], string> = {
  settings: 'Errdesk 用默认设置启动。',
  templates: '现在只有自带的模板。',
  drafts: '未保存的内容没有显示。',
};

/** A file of the profile that could not be read as it is. */
export function fileAside({ file, why, partly, path, keptAs }: FileAside): string {
  const outcome = partly ? '能读的部分已在使用。' : without[file];
  return `${names[file]}${reasons[why]}，${outcome}${place(path, keptAs)}${toDo(file, why, keptAs)}`;
}

function place(path: string, keptAs: string | null): string {
  return keptAs === null
    ? `${path} 无法移走，改动存不下来：请移走它，再重新启动 Errdesk。`
    : `原文件保存为 ${keptAs}。`;
}

function toDo(file: FileAside['file'], why: FileAside['why'], keptAs: string | null): string {
  if (keptAs === null || (why !== 'newer' && why !== 'damaged')) return '';
  if (file === 'templates') return why === 'newer' ? '更新 Errdesk 后可以导入。' : '改好后可以导入。';
  return why === 'newer' ? '要使用全部内容，请更新 Errdesk，再把文件改回原名。' : '';
}
