import type { DefaultsFault, SettingsFileWrong } from '../../../bridge/contract/settings-file';

type Fault = SettingsFileWrong['wrong'] | DefaultsFault;

const plain: Record<Exclude<Fault['code'], 'wrong-setting'>, string> = {
  'not-json': '文件已损坏，或不是设置文件。请让对方重新导出。',
  'not-settings': '这不是设置文件。请选用 Errdesk 导出的文件。',
  newer: '它由更新版本的 Errdesk 导出。请先更新 Errdesk。',
  'too-large': '文件太大，不会是设置文件。请让对方重新导出。',
  missing: '没有这个文件。',
  unreadable: '无法读取。请检查它的读取权限。',
  'no-file': '它是文件夹、管道或设备，不是文件。',
};

/** What is wrong with a file of settings, and what to do. */
export function wrongSettings(fault: Fault): string {
  return fault.code === 'wrong-setting'
    ? `其中的 ${fault.name} 在这个版本里没有意义。请让对方重新导出。`
    : plain[fault.code];
}
