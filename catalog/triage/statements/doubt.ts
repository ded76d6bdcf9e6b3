import { machineSigns } from './machine-signs';

/** The time of a log line; a person gives no seconds. */
const logTime = /\b\d{2}:\d{2}:\d{2}\b/;

/** Words that may take a sentence's meaning back, and the other way round: negations, conditions, examples, endings. */
const doubtWords =
  /[没未勿]|无(?![法声画效])|不(?![了上到能可动出开通去来])|(?<![识分个])别(?!的|人)|若|如果|假|万一|曾|示例|例如|比如|样例|测试|文档|手册|培训|课|规定|约定|合同|协议|清单|计划|准备|应当|须|可能|好像|大概|之前|上次|以前|解决|修复|恢复|关闭|忽略|(?<!错)误(?!码)|\b(?:no|not|never|none|nobody|nothing|\w+n['’]t|without|neither|nor|if|when(?:ever)?|would|should|could|might|may|shall|must|will|suppose|example|sample|tests?|docs?|manual|spec|contract|plan|unless|instead|rather|used to|earlier|last|previously|fixed|resolved|solved|closed|gone|ignore|wrong|mistake|had)\b/i;

/** Signs of source code, in which a number is handled and not reported. */
const codeWords =
  /\b(?:return|case|switch|const|let|var|val|func|function|def|class|catch|throws?|else|elif|import|expect|assert\w*|mock\w*)\b|=>|->|::|\/\*|;\s*$/;

/** Whether what is said around a code may mean that it did not come up, whatever the rules made of it. */
export function isDoubtful(sentence: string): boolean {
  return machineSigns.test(sentence) || logTime.test(sentence)
    ? codeWords.test(sentence)
    : doubtWords.test(sentence);
}
