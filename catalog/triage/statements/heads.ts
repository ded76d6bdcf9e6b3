/** Lines above a number by which what follows is a document, a contract or a list of changes. */
const document =
  /(?:^|\n)(?!\s{0,8}(?:客户|公司|企业|机构|单位|学校|租户|来自|联系人|提单人|customer|company|organi[sz]ation|tenant|client|school|from)[^\n:：]{0,8}[:：])\s{0,8}(?:#{1,4}\s|\/\*\*|[【「]?\s{0,2})?[^\n]{0,24}(?:change ?log|release notes?|openapi|swagger|接口约定|接口文档|接口说明|接口定义|(?:返回值|返回码|错误码|状态码|接口)(?:的)?(?:定义|约定|说明|规范)|更新日志|版本说明|草案|讲义|验收标准|培训(?![机班学中平公课客老师生间室])|(?:告警|报警|监控)规则|alert(?:ing)? rules?|@param|@returns?|interface \w+ \{)(?:[^\n]{0,60}\n|[^\n：:，,]{0,8}[:：])|(?:^|\n)\s{0,8}(?:#{1,4}\s[^\n]{0,24}(?:handling|error codes|troubleshooting|faq|runbook|playbook|处理|应对|错误码|常见问题|预案|手册)[^\n]{0,40}|【[^】\n]{0,16}(?:handling|error codes|troubleshooting|faq|runbook|playbook|处理|应对|错误码|常见问题|预案|手册)[^】\n]{0,16}】\s*)\n|(?:^|\n)\s{0,8}responses?:\s*\n|(?:^|\n)[^\n]{0,24}(?:错误码|返回码|\berror codes?)\s?(?:一览|大全|对照表?|速查表?|清单|汇总表?|列表|含义|释义|table|list|overview|reference)[^\n]{0,12}\n/i;

/** The head of a table that says what is done about codes, or what they mean. */
const handling =
  /(?:^|\n)(?=[^\n]*(?:错误码|返回码|错误代码|\b(?:error )?codes?\b))(?=[^\n]*(?:处理(?:方式|办法|方法|建议|措施|步骤|动作)?(?!人|时)|处置|应对|措施|建议|话术|动作|含义|解释|释义|对策|怎么办|\b(?:action|handling|meaning|what to do|remedy|resolution|response|reaction|advice|explanation)\b))(?![^\n]*(?:时间|日期|次数|数量|客户|状态|机型|\b(?:time|count|date|status|os|device|browser|build|run)\b|(?:(?<=\n)|(?<=[|\t,])\s?)(?:房间|用户|user|room)\s?(?:id|号|名|name)?\s?(?=[|\t,\n])))[^\n]*(?:\||\t|,)[^\n]*\n/i;

const leftAlone =
  'retr(?:y|ies|yable)|ignor(?:e|ed)|silen(?:t|ce|ced)|skip(?:ped)?|swallow(?:ed)?|suppress(?:ed)?|muted?|whitelist|allowlist|backoff|重试|忽略|白名单|静默';
/** A section of a configuration, a comment in it or a key with a list below that say which codes are left alone. */
const ruling = new RegExp(
  `(?:^|\\n)[^\\S\\n]{0,8}(?:\\[[^\\]\\n]{0,20}(?<![a-zA-Z])(?:${leftAlone})[^\\]\\n]{0,20}\\]|[;#/*]{1,3}\\s[^\\n]{0,60}(?:\\bcodes?\\b|错误码)[^\\n]{0,40}(?:${leftAlone})[^\\n]{0,40}|["']?[\\w-]*(?:${leftAlone})[\\w-]*["']?\\s?[:=]\\s?\\[?)[^\\S\\n]*\\n`,
  'i',
);

/** One look, before the lines are tried: a word that any of these heads has. */
const anyHead =
  /change ?log|release notes?|openapi|swagger|约定|说明|定义|规范|日志|草案|讲义|验收标准|培训|规则|alert(?:ing)? rules?|@param|@return|interface|handling|error codes|troubleshooting|faq|runbook|playbook|处理|应对|错误码|返回码|错误代码|常见问题|预案|手册|responses?:|meaning|what to do|remedy|resolution|reaction|advice|explanation|\baction\b|retr[yi]|ignor|silen|skip|swallow|suppress|mute|whitelist|allowlist|backoff|重试|忽略|白名单|静默/i;

/** Whether the lines above a number head a document, a contract, a list of changes, a table of what is done or a rule. */
export function isUnderHead(above: string): boolean {
  return anyHead.test(above) && (document.test(above) || handling.test(above) || ruling.test(above));
}
