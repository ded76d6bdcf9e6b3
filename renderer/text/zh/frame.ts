import type { FrameStrings } from '../en/frame';
import { number } from './numbers';

export const frame: FrameStrings = {
  places: { triage: '诊断', catalog: '错误码', settings: '设置' },
  placesLabel: '导航',
  footer: {
    offline: '离线',
    entries: (count) => `收录 ${number(count)} 条`,
    keysLabel: '当前可用的快捷键',
  },
  keys: {
    paste: '粘贴',
    newPaste: '粘贴新内容',
    openFile: '打开文件',
    choose: '选结果',
    evidence: '看依据',
    copyAnswer: '复制回复',
    copyQuestion: '复制追问',
    stop: '停止',
    back: '全部含义',
    markUp: '标出结果',
  },
  number,
  dismiss: '知道了',
};
