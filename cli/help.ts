import type { Text } from '../catalog/schema';

export const help: Text = {
  zh: `用法：errdesk <命令> [选项]

命令
  triage [--json] [文件 | -]     认出一段报错；不写文件时读标准输入
  triage 文件…|文件夹|表格|压缩包  逐张工单来读，互不牵连：CSV、TSV、JSONL、zip、gz
  triage --jsonl 文件            每行一个 {"id", "raw"}，逐行回答
  triage --compare 旧结果 [--jsonl 文件]   与 --jsonl 的旧结果比较：相同、变好、变差
  answer [文件 | -]              写出给客户的回复；不写文件时读标准输入
  explain 错误码 [--sdk ID]      解释一个错误码或名称；别家的同号也列出
  search 查询 [--json]           按错误码、名称、中文、拼音或英文查找
  search --jsonl 文件            每行一个 {"id", "query"}，逐行回答
  catalog [--sdk ID] [--json]    列出全部条目，或一个 SDK 的、一个别家的
  export 查询 --format 格式      把找到的条目写成表格；不写查询或加 --all 为全部
  replay [--json] [文件 | -]     用现在的规则重读导出的记录：相同、变好、变差

选项
  --json         输出 JSON；多张工单时为 {"tickets": […], "left": […]}
  --batch        triage：内容像表格时也按多张工单读，可用于标准输入
  --one          triage：表格也当作一段内容来读
  --lang zh|en   语言；默认取自 LC_ALL 和 LANG
  --hide 正则    triage、answer：再遮住它匹配的内容，例如 'CUST-\\d{6}'，可写多次
  -h, --help     显示本帮助
  -V, --version  显示版本

answer 的选项
  --lang zh|en                     回复的语言；不写则与内容同一种语言
  --for customer|developer         写给客户（默认）或开发者
  --length short|full|chat         简短、完整（默认），或发到聊天里
  --set 名称=内容                  customer、ticket、agent、date、excerpt，可写多次
  --entry ID                       按这个条目回复，可写多次；此时不写文件就不读输入
  --template 名称|文件             自带的模板、.liquid 或模板文件 .json，见 docs/answers.md
  --format text|html|markdown|jira|zendesk   格式，默认纯文本
  --out 文件 [--force]             写入文件；不写则输出到标准输出
  --spare 内容                     原样发出这段内容，不用代号替换，可写多次

export 的选项
  --format csv|xlsx|json|md|html   格式；不写则按 --out 的扩展名
  --lang zh|en|both                表格的语言，both 为中英两列
  --columns visible|all|名称,…     窗口表格的列（默认）、全部的列，或列出的列
  --sdk ID                         只要这个 SDK 的条目；也可以是别家的
  --out 文件 [--force]             写入文件；不写则输出到标准输出。已有的文件加 --force 才替换
  --delimiter comma|semicolon|tab  CSV 的分隔符，默认逗号
  --no-bom                         CSV 开头不写 BOM

查询写法
  -1101  1101  0x4004  JOIN_ROOM_FAILED  joinRoomFailed    错误码或名称，写法不限
  摄像头 占用  shexiangtou  sxt  camera                    几个词须同时满足
  =JOIN_ROOM_FAILED 整个名称   :ROOM_NOT 名称的一部分   -占用 排除
  sdk:NAME  fault:signature  who:developer  side:server    限定范围

退出码：0 有回答，1 没有找到（triage：不是已收录的 SDK 的；answer：只能反问，或回复里有空缺），2 用法有误。
`,
  en: `Usage: errdesk <command> [options]

Commands
  triage [--json] [FILE | -]   say what a raw error is; reads standard input without a file
  triage FILE…|FOLDER|TABLE|ARCHIVE   each ticket by itself: CSV, TSV, JSON lines, zip, gz
  triage --jsonl FILE          one {"id", "raw"} a line, each answered by a line
  triage --compare OLD [--jsonl FILE]   against what --jsonl printed once: same, better, worse
  answer [FILE | -]            write what goes back to the customer; reads standard input without a file
  explain CODE [--sdk ID]      explain a code or a name, and say who else prints it
  search QUERY [--json]        find by code, name, Chinese, pinyin or English
  search --jsonl FILE          one {"id", "query"} a line, each answered by a line
  catalog [--sdk ID] [--json]  list every entry, or those of one SDK, or somebody else's codes
  export QUERY --format F      write what is found as a table; everything without a query or with --all
  replay [--json] [FILE | -]   exported cases through today's rules: same, better, worse

Options
  --json         print JSON; of several tickets {"tickets": […], "left": […]}
  --batch        triage: read what looks like a table as several tickets, also from standard input
  --one          triage: read a table as one text, too
  --lang zh|en   language; by default as LC_ALL and LANG say
  --hide REGEX   triage, answer: hide what it matches, too, such as 'CUST-\\d{6}'; as often as needed
  -h, --help     show this help
  -V, --version  show the version

Options of answer
  --lang zh|en                     language of the answer; by default that of the text
  --for customer|developer         who reads it; by default the customer
  --length short|full|chat         by default full; chat: tight lines for a messenger
  --set NAME=VALUE                 customer, ticket, agent, date or excerpt; as often as needed
  --entry ID                       answer this entry, as often as needed; reads no input without a file
  --template ID|FILE               a bundled one, a body.liquid, or templates.json: see docs/answers.md
  --format text|html|markdown|jira|zendesk   by default plain text
  --out FILE [--force]             write a file, else to standard output
  --spare TEXT                     let this very text leave instead of its pseudonym; as often as needed

Options of export
  --format csv|xlsx|json|md|html   by default as the name after --out ends
  --lang zh|en|both                language of the table; both: words twice, side by side
  --columns visible|all|NAME,…     those of the window's table (default), all there are, or these
  --sdk ID                         only the entries of this SDK, or the codes of somebody else
  --out FILE [--force]             write a file, else to standard output; --force replaces one that is there
  --delimiter comma|semicolon|tab  what parts the fields of CSV; by default a comma
  --no-bom                         CSV without the mark at its beginning

Queries
  -1101  1101  0x4004  JOIN_ROOM_FAILED  joinRoomFailed    a code or name, however it is written
  camera occupied  shexiangtou  sxt                        several words are all required
  =JOIN_ROOM_FAILED the whole name   :ROOM_NOT part of one   -occupied without that word
  sdk:NAME  fault:signature  who:developer  side:server    only these

Exit: 0 answered, 1 nothing found (triage: none of our SDKs'; answer: a question, or an answer with a hole in it), 2 bad use.
`,
};
