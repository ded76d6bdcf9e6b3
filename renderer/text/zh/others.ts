import { notOursLabel } from '../../../catalog/triage/verdict-labels';
import type { OthersStrings } from '../en/others';
import { number } from './numbers';

export const others: OthersStrings = {
  others: {
    verdict: notOursLabel.zh,
    headline: (short, code, title) =>
      code === undefined ? `${short}：${title}` : `${short} ${code}：${title}`,
    from: '出自',
    listOf: (whose, list) => `${whose}：${list}`,
    whoHelps: '谁能帮忙',
    helpers: {
      customer: (short) => `客户自己就能试；不行再找应用的开发者。它是${short}报的，不归这里收录的 SDK。`,
      developer: (short) => `应用的开发者，对照${short}的文档来查。它不归这里收录的 SDK。`,
      provider: (short) => `${short}的提供方，由应用的开发者去联系。它不归这里收录的 SDK。`,
      sameVendor: '它和我们收录的 SDK 出自同一家厂商，厂商的技术支持也能答。',
    },
    steps: (short) => [
      { actor: 'developer', text: `查${short}的官方文档，看它建议怎么处理。` },
      { actor: 'support', text: '把含义和出处告诉对方，不用再要报错原文。' },
    ],
    oneMatter: '同一件事',
    sharedBy: (names) => `${names.join('、')}也用这个号码，意思一样，按一件事处理。`,
    sameRows: '下列错误码的含义、原因和步骤都一样：',
    readOn: (day) => `${day} 读到`,
    ourCatalog: '本目录',
    notOurs: (printed) => `没有 ${printed}。`,
    doesNotCount: (short) => `这里报错的是${short}，所以不算。`,
    elsewhere: '别处同号',
    sameNumber: (printed) => `别处也有 ${printed}：`,
    sameNumberWhy: '粘贴内容里看不出是谁的',
    more: (count) => `还有 ${number(count)} 个`,
    found: (count) => `别家的错误码 ${number(count)}`,
    foundWhy: '不在本目录里，含义和出处可查',
    foundLabel: '别家的错误码',
    moreFound: (count) => `还有 ${number(count)} 个，再写几个字缩小范围`,
    and: '，',
    announced: (count) => `另有别家的错误码 ${number(count)} 个`,
    detail: '别家的错误码',
  },
};
