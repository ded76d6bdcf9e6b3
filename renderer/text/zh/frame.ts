import type { FrameStrings } from '../en/frame';
import { number } from './numbers';

export const frame: FrameStrings = {
  places: { triage: '诊断', settings: '设置' },
  placesLabel: '位置',
  footer: {
    offline: '离线',
    entries: (count) => `目录 ${number(count)} 条`,
    keysLabel: '现在可用的按键',
  },
  keys: {
    paste: '粘贴',
    newPaste: '另贴一段',
    openFile: '打开文件',
    choose: '选结果',
    evidence: '看依据',
    copyAnswer: '复制回复',
    copyQuestion: '复制追问',
    stop: '停止',
    back: '全部含义',
    markUp: '标出结果',
  },
  dismiss: '知道了',
};
