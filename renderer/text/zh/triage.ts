import { inLanguage } from '../../../catalog/labels';
import { surenessLabels } from '../../../catalog/sureness';
import type { TriageStrings } from '../en/triage';
import { kilobytes, megabytes, number } from './numbers';

export const triage: TriageStrings = {
  paste: {
    title: '粘贴内容',
    hint: '日志、JSON、堆栈，或一句带数字的话',
    editorLabel: '客户发来的原始报错',
    sheetLabel: '粘贴内容，已标出识别到的部分',
    placeholderBefore: '在任意位置按',
    placeholderAfter: '，拖入文件，或直接输入',
    openFile: '打开文件',
    edit: '编辑',
    tooLongToEdit: '太长，不能在这里编辑。请在别处截取后再粘贴。',
    done: '标出结果',
    clear: '清空',
    lines: (count) => `${number(count)} 行`,
    size: (units) =>
      units < 1024 ? `${number(units)} 个字符` : units < 1024 * 1024 ? kilobytes(units) : megabytes(units),
    secretsHidden: (count) => (count === 0 ? '没有敏感信息' : `已遮住 ${number(count)} 处敏感信息`),
    secretsNamed: (count) => `这里只给前 ${number(count)} 处标出代号，发出时全部替换`,
    matter: (count) => `相关 ${number(count)} 行`,
    all: '全部',
    viewLabel: '显示哪些行',
    fold: (count) => `${number(count)} 行`,
    foldRepeats: (count) => `又出现 ${number(count)} 次`,
    unfold: '显示全部行',
    evidenceAt: (rank, of, line) => `第 ${rank} 处依据，共 ${of} 处，在第 ${number(line)} 行`,
    hide: '遮住',
    hideWhat: '在这段内容里遮住',
    dontHide: '取消',
    hiddenByHand: (count) => `已手动遮住 ${number(count)} 处文字`,
    gap: (count) => `略去 ${number(count)} 个字符`,
    gapMarks: (count) => (count === 1 ? '已隐藏' : `已隐藏 ${number(count)} 处`),
  },
  working: {
    title: '正在读取粘贴内容',
    share: (percent) => `正在读取 ${percent}%`,
    hint: '按 Esc 停止，粘贴内容会保留。',
    stop: '停止',
    again: '重新读取',
  },
  result: { label: '结果' },
  empty: {
    title: '贴上报错，在这里看答案',
    facts: (entries) => `4 个 SDK，${number(entries)} 条，中英双语`,
    tryOne: '试试看',
    legend: '实心：可以作答。半满：不止一个含义。虚线：没有收录。依据不够就不下结论。',
    keysTitle: '不用鼠标',
    privateTitle: '内容不离开这台电脑',
    privateText:
      'Errdesk 不发出任何网络请求。签名、令牌、手机号、邮箱和 IP 地址在读取时一并找出，并在粘贴内容里遮住。',
  },
  headline: {
    several: (what, count) => `${what} 有 ${number(count)} 个含义，粘贴内容还不足以确定`,
    perhaps: (title) => `可能是：${title}`,
    unsure: (count) => `有 ${number(count)} 个可能的含义，依据还不够`,
    notListed: (what) => `${what} 不在任何一份文档里`,
    nothing: '没能从中认定已收录的错误',
    notRead: '这段内容没有读成',
  },
  facts: {
    acts: (actor) => `由${actor}处理`,
    findings: (count) => `${number(count)} 项结果`,
    innermost: '最内层在前',
    ruledOut: (count) => `排除 ${number(count)} 个形似的数字`,
    noClaim: '未下结论',
    ordered: '按线索排序',
  },
  findings: {
    label: '识别结果，最可能的在前',
    ...inLanguage(surenessLabels, 'zh'),
    wraps: (rank) => `第 ${rank} 项的外层`,
    more: (count) => `另有 ${number(count)} 项`,
  },
};
