import { caseVariables } from './case-variables';
import { findingVariables } from './finding-variables';
import type { Variable, VariableType } from './variable';

/** Variables that a person fills in, since no case states them. */
export const fieldNames = ['customer', 'ticket', 'agent', 'date', 'excerpt'] as const;
export type FieldName = (typeof fieldNames)[number];

const ofPerson = {
  customer: {
    type: 'text',
    label: { zh: '客户姓名', en: 'customer name' },
    help: { zh: '怎么称呼对方。', en: 'How to address them.' },
    example: 'Ms Li',
  },
  ticket: {
    type: 'text',
    label: { zh: '工单号', en: 'ticket number' },
    help: { zh: '工单的编号。', en: 'Number of the ticket.' },
    example: 'T-20391',
  },
  agent: {
    type: 'text',
    label: { zh: '客服姓名', en: 'agent name' },
    help: { zh: '谁来落款，可以不止一行。', en: 'Who signs, in one line or several.' },
    example: 'Alex Chen',
  },
  date: {
    type: 'text',
    label: { zh: '日期', en: 'date' },
    help: { zh: '日期，按您写的样子。', en: 'The date, as you write it.' },
    example: '16 May 2024',
  },
  excerpt: {
    type: 'text',
    label: { zh: '摘录', en: 'excerpt' },
    help: {
      zh: '对方发来的内容里的几行，已隐去敏感信息。',
      en: 'Some lines of what they sent, with secrets taken out.',
    },
    example: 'code: 70001',
  },
} as const satisfies Record<FieldName, Variable>;

/** Every variable that a template may use. Names never change: stored templates contain them. */
export const variables = { ...findingVariables, ...caseVariables, ...ofPerson } as const;

export type VariableName = keyof typeof variables;
export type FindingPart = keyof typeof findingVariables;

export const variableNames = Object.keys(variables) as readonly VariableName[];
export const findingParts = Object.keys(findingVariables) as readonly FindingPart[];

export function isField(name: string): name is FieldName {
  return fieldNames.some((field) => field === name);
}

/** The parts of each type. A value without parts can only be printed, counted or compared. */
export const partsOfType: Readonly<Record<VariableType, Readonly<Record<string, VariableType>>>> = {
  text: {},
  flag: {},
  texts: {},
  step: { text: 'text', for: 'text' },
  steps: {},
  source: { title: 'text', section: 'text', url: 'text' },
  sources: {},
  reading: { text: 'text', source: 'text' },
  readings: {},
  dispute: { about: 'text', readings: 'readings' },
  disputes: {},
  finding: Object.fromEntries(Object.entries(findingVariables).map(([name, { type }]) => [name, type])),
  findings: {},
  doubt: { named: 'text', question: 'text', candidates: 'findings' },
  doubts: {},
  fault: {
    title: 'text',
    looks: 'text',
    acting: 'text',
    causes: 'texts',
    checklist: 'texts',
    questions: 'texts',
    collect: 'texts',
    asks: 'texts',
    blocked: 'flag',
  },
  answer: { when: 'text', first: 'text', causes: 'text', log: 'text' },
  answers: {},
  symptom: {
    title: 'text',
    looks: 'text',
    question: 'text',
    answers: 'answers',
    causes: 'texts',
    steps: 'steps',
    developer_steps: 'steps',
    questions: 'texts',
    confirm: 'text',
    meanwhile: 'text',
    fine: 'flag',
    pass_on: 'flag',
    asks: 'texts',
    blocked: 'flag',
  },
};

/** The type of a list's items. */
export const itemOfType: Readonly<Partial<Record<VariableType, VariableType>>> = {
  texts: 'text',
  steps: 'step',
  sources: 'source',
  readings: 'reading',
  disputes: 'dispute',
  findings: 'finding',
  doubts: 'doubt',
  answers: 'answer',
};
