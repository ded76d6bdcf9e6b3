import type { Text } from '../../schema';
import type { Lead } from './lead';

/** Where a number stands in its sentence or its line, such as under a key for codes or alone on a line. */
export interface Place {
  readonly id: string;
  /** How much it speaks for a code, in the units of the score. */
  readonly weight: number;
  /** The score above which a number there is not believed, whatever else speaks for it. */
  readonly most?: number;
  readonly reason: (lead: Lead | undefined) => Text;
}

const nothing = '';
/** Confidence 0.89: whoever lists codes may ask about them, and need not have them. */
const mostListed = 2.9;

/** Under a key that means code: `errorCode: 70001`. */
export const underCodeKey: Place = {
  id: 'code-key',
  weight: 2,
  reason: (lead) => ({
    zh: `是字段“${lead?.word ?? nothing}”的值，这个字段放的是错误码。`,
    en: `Value of the field "${lead?.word ?? nothing}", which holds an error code.`,
  }),
};

/** Under a key that may hold a code: `result: 70001`. */
export const underWeakKey: Place = {
  id: 'weak-key',
  weight: 1.2,
  reason: (lead) => ({
    zh: `是字段“${lead?.word ?? nothing}”的值，这个字段常放错误码。`,
    en: `Value of the field "${lead?.word ?? nothing}", which often holds a code.`,
  }),
};

/** `returned 70001`, `报 70001` */
export const afterVerb: Place = {
  id: 'reported',
  weight: 1.5,
  reason: (lead) => ({
    zh: `紧跟在“${lead?.word ?? nothing}”之后。`,
    en: `Follows "${lead?.word ?? nothing}", which reports it.`,
  }),
};

export const beforeErrorWord: Place = {
  id: 'error-word',
  weight: 1.5,
  reason: () => ({ zh: '后面紧跟“错误”一类的字眼。', en: 'A word for "error" follows it.' }),
};

export const startsMessage: Place = {
  id: 'message-start',
  weight: 1.6,
  reason: () => ({ zh: '它是错误信息的开头。', en: 'It begins the error message.' }),
};

export const inBrackets: Place = {
  id: 'brackets',
  weight: 1.2,
  reason: () => ({
    zh: '它在错误文字旁边的括号里，错误码常这样写。',
    en: "It stands in brackets beside the error's text, as codes often do.",
  }),
};

export const betweenSentences: Place = {
  id: 'between',
  weight: 0.8,
  reason: () => ({
    zh: '它夹在两句错误信息之间，控制台就是这样打印错误码的。',
    en: 'It stands between two sentences, as consoles print a code.',
  }),
};

export const firstArgument: Place = {
  id: 'argument',
  weight: 1.8,
  reason: () => ({ zh: '它是异常的第一个参数。', en: 'It is the first argument of an exception.' }),
};

export const mapKey: Place = {
  id: 'map-key',
  weight: 1.2,
  most: mostListed,
  reason: () => ({ zh: '它是一张错误码对照表的键。', en: 'It is a key of a table of codes.' }),
};

export const constantValue: Place = {
  id: 'constant',
  weight: 1,
  most: mostListed,
  reason: () => ({ zh: '它是一个常量的值。', en: 'It is the value of a constant.' }),
};

/** `left: -2300`: the field's name is none of a code's. */
export const member: Place = {
  id: 'member',
  weight: -2,
  reason: (lead) => ({
    zh: `它是“${lead?.word ?? nothing}”的值，这个名字不是放错误码的。`,
    en: `It is the value of "${lead?.word ?? nothing}", which is no name for a code.`,
  }),
};

export const alone: Place = {
  id: 'alone',
  weight: 1.4,
  reason: () => ({
    zh: '单独发来，像是在回答“错误码是多少”。',
    en: 'Sent alone, as the reply to a question for the code.',
  }),
};

export const tableCell: Place = {
  id: 'cell',
  weight: 0.9,
  reason: () => ({ zh: '它是表格一行的第一格。', en: 'It is the first cell of a row.' }),
};

export const codeColumn: Place = {
  id: 'column',
  weight: 2,
  reason: () => ({ zh: '它所在的列，表头是错误码。', en: 'The heading of its column says error code.' }),
};

export const lineStart: Place = {
  id: 'line-start',
  weight: 0.8,
  reason: () => ({ zh: '它在一行的开头，后面跟着说明。', en: 'It begins a line, and words follow.' }),
};

/** `Cannot log in, 70013` */
export const afterTrouble: Place = {
  id: 'after-trouble',
  weight: 0.4,
  reason: () => ({
    zh: '它紧跟在一句讲故障的话后面。',
    en: 'It stands right behind a trouble that is told.',
  }),
};

/** `createRoom → -1004` */
export const afterArrow: Place = {
  id: 'after-arrow',
  weight: 1.2,
  reason: () => ({ zh: '它在箭头后面，是这次调用的结果。', en: 'An arrow leads from a call to it.' }),
};

/** `(gdb) print join()`, and what is printed below. */
export const replValue: Place = {
  id: 'printed-value',
  weight: 1.2,
  reason: () => ({
    zh: '它是调试器或控制台里一次调用的返回值。',
    en: 'A debugger or a console printed it as the value of a call.',
  }),
};

/** `today: 70001` */
export const ofMoment: Place = {
  id: 'moment',
  weight: 1.2,
  reason: () => ({
    zh: '它前面只写了什么时候，说的是那时报的码。',
    en: 'Only when it came is said before it.',
  }),
};

/** None of the above. */
export const stray: Place = {
  id: 'stray',
  weight: -1.5,
  reason: () => ({ zh: '它周围没有说明它是错误码的字眼。', en: 'Nothing around it says that it is a code.' }),
};
