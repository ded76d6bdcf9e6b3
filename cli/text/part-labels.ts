import type { Text } from '../../catalog/schema';

/** Names of the parts of an entry. The English ones have at most seven letters, to fit their column. */
export const partLabels = {
  where: { zh: '位置', en: 'Where' },
  why: { zh: '依据', en: 'Why' },
  chain: { zh: '外层', en: 'Inside' },
  meaning: { zh: '含义', en: 'Meaning' },
  cause: { zh: '原因', en: 'Cause' },
  steps: { zh: '处理', en: 'Steps' },
  confirm: { zh: '确认', en: 'Confirm' },
  retry: { zh: '重试', en: 'Retry' },
  names: { zh: '别名', en: 'Names' },
  sources: { zh: '来源', en: 'Sources' },
  note: { zh: '注意', en: 'Note' },
} satisfies Record<string, Text>;

/** The parts of a fault's playbook. */
export const playbookLabels = {
  title: { zh: '排查手册：', en: 'Playbook: ' },
  looks: { zh: '表现', en: 'Looks' },
  causes: { zh: '成因', en: 'Causes' },
  checks: { zh: '检查', en: 'Checks' },
  ask: { zh: '询问', en: 'Ask' },
  collect: { zh: '收集', en: 'Collect' },
  who: { zh: '由谁', en: 'Who' },
  alike: { zh: '同义', en: 'Same as' },
  else: { zh: '别处', en: 'Same in' },
} satisfies Record<string, Text>;

/** What either answer to the question of a symptom means. */
export const symptomLabels = {
  causes: { zh: '常见', en: 'Usual' },
  first: { zh: '先做', en: 'First' },
  log: { zh: '日志', en: 'Log' },
} satisfies Record<string, Text>;
