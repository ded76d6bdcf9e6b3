import { Ending } from '../text/ending';
import type { Sentence } from './sentence';

/**
 * Whether what is said around a code asserts that it came up. Certainty takes that, and not merely that nothing takes
 * it back: a machine's record with the code in its place, or a sentence whose form tells of an event.
 */
export function isAsserted({ before, after }: Sentence): boolean {
  const said = `${before} # ${after}`;
  return isProse(said.replace(message, ' '))
    ? tellsEvent(said)
    : isRecord(before, after) && !sourceCode.test(said);
}

/** What a sentence has and a record has not: words that only join others. */
const joining =
  /\b(?:the|a|an|of|to|is|are|was|were|we|you|it|that|this|for|and|when|if|with|our|they|has|have|not)\b/gi;
/** What an error says in quotes is the machine's, however it is worded. */
const message = /["“「][^"“”「」\n]{8,400}["”」]/g;
const han = /[\u3400-\u9fff]/g;
const fewestJoining = 3;
const fewestHan = 9;
/** A key with its value, an argument, or a line that a machine began. */
const keyed = new Ending(
  /(?:[=[({<|>,]|=>|->|→|[\w)\]"'] ?[:：]|(?:码|错误|代码|结果|值)\s?[:：]?)\s{0,4}["'`]?$|\n\s*["'`]?$/,
);
/** Words of a record that say what came. */
const failing =
  /\b(?:fail\w*|reject\w*|error|err|exception|timeout|uncaught|denied|warn\w*|callback|onerror|catch)\b|失败|异常|错误|出错/i;
const logTime = /\b\d{1,2}:\d{2}:\d{2}\b/;

function isProse(said: string): boolean {
  return (said.match(joining)?.length ?? 0) >= fewestJoining || (said.match(han)?.length ?? 0) >= fewestHan;
}

function isRecord(before: string, after: string): boolean {
  const said = `${before} ${after}`;
  return (
    keyed.test(before) || failing.test(said) || logTime.test(before) || reportedZh.test(`${before}#${after}`)
  );
}

/** Signs of source code and of rules, in which a number is handled and not reported. */
const sourceCode =
  /\b(?:return|case|switch|const|let|var|val|func|function|def|class|throws?(?= (?:new\b|\w*(?:Error|Exception)\b))|else|elif|import|expect|assert\w*|mock\w*|expr|rule|alert\w*|match|filter|threshold|when|if|unless|expected|examples?|samples?|templates?)\b|示例|样例|例如|比如|模板|\/\*|;\s*$|[<>]=?\s?\d+\s*$/;

/** Words that may take a sentence's meaning back, and the other way round: negations, conditions, examples, endings. */
const doubtful =
  /[没未勿]|无(?![法声画效])|不(?![了上到能可动出开通去来进行])|(?<![识分个级区类])别(?!的|人)|若|如果|假|万一|曾|示例|例如|比如|样例|测试|文档|手册|培训|课件|规定|约定|合同|协议|清单|计划|准备|应[当由在]|须|可能|好像|大概|之前|上次|以前|已?经?(?:解决|修复|恢复|关闭)|忽略|(?<!错)误(?!码)|凡|每当|一旦|遇到|[如为]?[果需]要|用户咨询|[^，。]时[，,：]|\b(?:no|not|never|none|nobody|nothing|\w+n['’]t|without|neither|nor|if|whenever|would|should|could|might|may|shall|must|will|suppose\w*|example|sample|tests?|docs?|manual|spec|contract|plan\w*|unless|instead|rather|used to|earlier|previously|fixed|resolved|solved|closed|gone|ignore|wrong|mistake|had|which|whose|any|every|each|all|typically|usually|normally|generally|means|meaning|about|expected)\b/i;

/** The code right behind a word of its coming up, or before one. */
const reportedZh =
  /(?:报错?|提示|返回|抛出?|弹出?|弹窗|显示|收到|得到|拿到|打印|回调|出现|跳出?|给出|变[成为]|回|是|码|代号|代码|code|error|err|失败|错误|异常|不了|不上|无法|进不去|打不开|断开)[^，。；#]{0,8}#|#[^，。；#\w]{0,2}(?:错误|报错|异常|error)/i;
/** The same in English, with what tells of one time: a past, a progressive, a failure, a day, a person. */
const reportedEn =
  /\b(?:error|err|code|return\w*|got|get|gets|getting|thr[eo]w\w*|show\w*|said|says?|gave|gives?|report\w*|answer\w*|fail\w*|reject\w*|end\w*|with|see\w*|saw|hits?|hitting|receiv\w*|print\w*|rais\w*|came|drop\w*|refus\w*)\b(?:\W+[\w.]+){0,3}\W+#|#\s?(?:error|again)\b/i;
const eventEn =
  /\b(?:(?:return|fail|report|answer|show|receiv|print|rais|reject|refus|end|stopp|dropp|kick|crash|start)ed|got|getting|threw|gave|saw|came|keeps? \w+ing|(?:return|fail|throw|show|report|gett|see)ing|cannot|can['’]t|couldn['’]t|unable|fails?|broken|stuck|today|yesterday|this morning|tonight|now|just|again|still|since|suddenly|always|every time|(?:i|we|my|our|he|she|customer|student|teacher|user|patient)s?)\b/i;

function tellsEvent(said: string): boolean {
  if (doubtful.test(said)) return false;
  if (reportedZh.test(said) && (said.match(han)?.length ?? 0) > 0) return true;
  return reportedEn.test(said) && eventEn.test(said);
}
