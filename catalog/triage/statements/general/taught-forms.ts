import type { GeneralForm } from './general-form';

/** What is asked in teaching and answered at once, or asked for about a text: no question about a trouble. */
export const taughtForms: readonly GeneralForm[] = [
  {
    id: 'taught',
    pattern:
      /^[^。，#]{0,20}(?:FAQ|Q&A|常见问题|考核|考题|面试题|笔试题|\binterview question\b|第\s?\d+\s?题|选择题|判断题|填空题|\bquiz\b|\bquestion \d+\b)[^#]{0,90}#|#[^。#]{0,30}[？?]\s?(?:答|A)\s?[:：]/i,
    unless: /(?:里|上)?(?:没有?|查不|找不)|\b(?:not|nothing|no)\b/i,
    catches: [
      'FAQ：提示 «-2343» 怎么办',
      '培训考核第 3 题：返回 «-1101» 的原因是（ ）',
      '面试题：返回 «70001» 时你会怎么排查？',
    ],
    leaves: ['FAQ 里没写，«10005» 怎么处理', '«70001» 怎么办'],
  },
  {
    // What somebody who has not begun, or who buys, wants described.
    id: 'described',
    pattern:
      /\b(?:bidders?|vendors?|suppliers?|tenderers?|contractors?|candidates?|applicants?)\b[^.#]{0,12}\b(?:shall|must|should|is to|are to|needs? to)\b[^.#]{0,100}#|(?:投标人|供应商|厂商|候选人)[^。#]{0,6}(?:应|须|需|请)[^。#]{0,40}#|(?:会不会|是否会|会否)(?:返回|报|提示|弹|出现|抛出?)[^，。#]{0,10}#|\b(?:will|would|can|could) (?:it|the \w+|[\w.-]+) (?:ever )?(?:return|throw|report|give|raise) [^.#]{0,16}#[^.#]{0,24}\?/i,
    unless: /报错|失败|现在|今天|刚才|一直|[报返弹]了|\b(?:got|gets|fails?|stuck|today|now|keeps)\b/i,
    catches: [
      'The bidder shall describe how its solution reacts to code «16460»',
      '如果没退房又进别的房，会不会返回 «-2108»？还没开始开发',
      'Would it throw «10003» when the room is gone?',
    ],
    leaves: ['会不会是签名的问题，报 «70001»', 'The vendor must look at this: «70001»? It fails'],
  },
  {
    id: 'look-asked-for',
    pattern:
      /(?:能不能|能否|可否|可不可以|怎[么样]|如何|支持)[^，。；#]{0,12}(?:自定义|配置|修改|替换|改掉|换掉|美化|翻译|本地化)[^，。；#]{0,16}#[^，。；#]{0,12}(?:提示|文案|弹窗|图标|页面|样式|文字)|\b(?:possible|way|how|(?:can|could|may) (?:we|i|you)|option)\b[^.#]{0,16}\b(?:configure|customi[sz]e|change|replace|translate|restyle|override|locali[sz]e)\b[^.#]{0,16}\b(?:what|how|the (?:text|wording|message|toast|dialog|icon|colou?r|look))\b[^.#]{0,32}#/i,
    unless: /报错|失败|[报返弹]\s?#|\b(?:got|gets?|fails?|stuck)\b/i,
    catches: ['Is it possible to configure what it shows for «-2343»?', '能不能自定义 «-2343» 的提示文案'],
    leaves: ['怎么配置才不会报 «-2343»', 'how can we change the room, it fails with «-2343»'],
  },
  {
    id: 'list-asked-for',
    pattern:
      /(?:错误码|返回码|状态码)[^，。；#]{0,8}(?:列表|清单|大全|对照表|汇总|全集|一览|PDF|Excel)[^#]{0,24}#|\b(?:list|table|overview|sheet|pdf) (?:of|with) (?:all |the |your |every ){0,3}(?:[\w-]+ ){0,3}codes?\b[^#]{0,40}#/i,
    unless: /报错|失败|[报返弹]\s?#|\b(?:got|gets?|see|fails?|not (?:on|in))\b/i,
    catches: [
      '请问有全部错误码的 PDF 吗，比如 «-2100» 这些',
      'Could you send me the list of all codes between «10001» and 10011?',
    ],
    leaves: ['错误码列表里没有，客户报 «-2100»', 'the table of codes does not say; we got «10001»'],
  },
  {
    id: 'worked-on',
    pattern:
      /(?:把|将|给|为|对)[^，。；#]{0,20}#[^，。；#]{0,14}(?:加[到进入上]|写[到进入成]|放[到进入]|收[到进入录]|归[到入类档]|列[到进入为]|补[到进充]|翻|译|改[为成]|换[为成]|写得|说得|映射|整理|录入|拆|合并|登记)|(?:给|为|对)\s?#\s?[^，。；#]{0,6}(?:加|补|写|做|配|换|出|设计)(?:了|上)?[^，。；#]{0,24}(?:文案|提示(?!音)|说明|话术|译文|翻译|文档|弹窗|埋点|用例|图标)|\b(?:add|include|list|document|translate|map|put|copy|describe|write up|rename|archive)\b[^.,#]{0,24}#[^.,#]{0,24}\b(?:to|in|into|under|as|from)\b/i,
    unless: /报错|失败|[报返弹]\s?#|怎么|如何|\bhow\b/i,
    catches: [
      '请把 «70003» 加到我们的话术库里',
      '把 «1402» 的中文说明翻译成英文',
      '9/20 给 «-2340» 补一条英文文案',
      'Could you add «70052» to your public documentation',
    ],
    leaves: [
      '给客户开权限时报 «70001»',
      '给 «70001» 的客户加了白名单，还是进不去',
      'we cannot add users, «100008» in the log',
    ],
  },
];
