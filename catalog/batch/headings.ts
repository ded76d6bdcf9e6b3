/** What a column of a table of tickets holds. */
export type Meaning =
  /** What the customer wrote. */
  | 'words'
  /** What the case is about besides: SDK, version, code. */
  | 'fact'
  | 'customer'
  | 'ticket'
  /** What a help desk notes on a ticket. */
  | 'desk'
  /** What a program notes on a line of its log. */
  | 'log';

/** As people and help desks head their columns, in lower case and without signs between the words. */
const words: Readonly<Record<Meaning, string>> = {
  words: `description|message|content|contents|text|body|raw|paste|error|errors|error message|error msg|errmsg|error info
    |error text|error log|problem|problem description|issue|issue description|details|detail|question|comment|comments
    |first comment|initial message|customer message|ticket description|log|logs|subject|title|summary|feedback
    |conversation|描述|问题|问题描述|问题内容|问题详情|内容|正文|错误|报错|报错信息|报错内容|错误信息|错误描述|错误内容|详情|详细描述
    |反馈|反馈内容|工单内容|工单描述|工单标题|标题|主题|留言|日志|原文|诉求|客户诉求|咨询内容|客户描述|消息|对话内容|现象|故障现象|故障描述`,
  fact: `sdk|sdk name|sdk version|version|platform|os|system|product|browser|device|model|error code|errorcode|code|errcode
    |err code|app version|room id|room|environment|版本|sdk版本|平台|操作系统|系统|产品|浏览器|设备|机型|错误码|错误代码|报错码|房间号
    |房间|环境|终端`,
  customer: `customer|customer name|client|client name|requester|requester name|reporter|reported by|user|user name|username
    |name|contact|contact name|company|organization|organisation|account|account name|from|sender|submitter|客户|客户名
    |客户名称|客户姓名|用户|用户名|用户昵称|姓名|名称|联系人|提交人|发起人|反馈人|公司|公司名称|企业|企业名称|昵称|称呼|请求人|发件人`,
  ticket: `ticket|ticket id|ticket number|ticket no|ticket nr|id|no|nr|number|case|case id|case number|case no|issue id
    |issue key|key|incident|incident number|ref|reference|request id|#|工单|工单号|工单编号|工单id|编号|单号|序号|问题编号|案例
    |案例号|反馈编号|事件编号|id号`,
  desk: `status|state|priority|severity|created|created at|created on|created date|date created|updated|updated at|opened
    |opened at|closed|closed at|assignee|assigned to|agent|owner|group|team|queue|tags|tag|labels|channel|type|category
    |due|due date|resolution|satisfaction|email|phone|状态|优先级|紧急程度|创建时间|提交时间|反馈时间|更新时间|关闭时间|处理人|受理人
    |负责人|客服|经办人|分组|标签|渠道|来源|类型|分类|问题类型|邮箱|电话|手机|手机号`,
  log: `level|loglevel|log level|lvl|logger|thread|thread id|tid|pid|process|caller|class|module|file|line|host|hostname|ts
    |timestamp|trace id|traceid|span id|spanid|stack|stacktrace|span|severity text|日志级别|级别|线程|进程|模块|主机`,
};

const meanings = new Map(
  Object.entries(words).flatMap(([meaning, all]) =>
    all.split('|').map((word) => [word.trim(), meaning as Meaning] as const),
  ),
);

/** What a heading says that its column holds; undefined for one that is not known. */
export function meaningOf(heading: string): Meaning | undefined {
  const plain = heading
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_\-.@*:/()[\]"']+/g, ' ')
    .trim();
  return meanings.get(plain) ?? meanings.get(plain.replaceAll(' ', ''));
}
