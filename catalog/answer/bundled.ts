import faultEn from './bundled/fault.en.liquid?raw';
import faultZh from './bundled/fault.zh.liquid?raw';
import findingEn from './bundled/finding.en.liquid?raw';
import findingZh from './bundled/finding.zh.liquid?raw';
import findingsEn from './bundled/findings.en.liquid?raw';
import findingsZh from './bundled/findings.zh.liquid?raw';
import neighbourEn from './bundled/neighbour.en.liquid?raw';
import neighbourZh from './bundled/neighbour.zh.liquid?raw';
import questionEn from './bundled/question.en.liquid?raw';
import questionZh from './bundled/question.zh.liquid?raw';
import symptomEn from './bundled/symptom.en.liquid?raw';
import symptomZh from './bundled/symptom.zh.liquid?raw';
import type { Subject } from './subject';
import type { Template } from './template';

const bundled: Readonly<Record<Subject['kind'], Template>> = {
  finding: {
    id: 'finding',
    name: { zh: '一个错误', en: 'One error' },
    kinds: ['finding'],
    body: { zh: findingZh, en: findingEn },
  },
  findings: {
    id: 'findings',
    name: { zh: '几个错误', en: 'Several errors' },
    kinds: ['findings'],
    body: { zh: findingsZh, en: findingsEn },
  },
  fault: {
    id: 'fault',
    name: { zh: '通用排查', en: 'A playbook' },
    kinds: ['fault'],
    body: { zh: faultZh, en: faultEn },
  },
  symptom: {
    id: 'symptom',
    name: { zh: '只有现象', en: 'A symptom without a code' },
    kinds: ['symptom'],
    body: { zh: symptomZh, en: symptomEn },
  },
  neighbour: {
    id: 'neighbour',
    name: { zh: '别家的错误', en: "Somebody else's error" },
    kinds: ['neighbour'],
    body: { zh: neighbourZh, en: neighbourEn },
  },
  question: {
    id: 'question',
    name: { zh: '请对方补充信息', en: 'A question back' },
    kinds: ['question'],
    body: { zh: questionZh, en: questionEn },
  },
};

/** The templates that Errdesk comes with, one for each kind of subject. */
export const bundledTemplates: readonly Template[] = Object.values(bundled);

/** The bundled template that answers a subject of this kind. */
export function bundledFor(kind: Subject['kind']): Template {
  return bundled[kind];
}
