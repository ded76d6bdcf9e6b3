import type { FrameStrings } from '../en/frame';
import { number } from './numbers';

export const frame: FrameStrings = {
  screens: { triage: '诊断', catalog: '错误码', cases: '记录', settings: '设置' },
  screensLabel: '导航',
  footer: {
    offline: '离线',
    entries: (count) => `收录 ${number(count)} 条`,
    keysLabel: '当前可用的快捷键',
  },
  number,
  dismiss: '关闭',
  mends: { saveElsewhere: '换个地方保存…', saveAsFile: '存成文件…', copyAsItIs: '原样复制' },
};
