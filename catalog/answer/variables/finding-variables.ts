import type { Variable } from './variable';

/** Variables of one error. */
export const findingVariables = {
  title: {
    type: 'text',
    label: { zh: '标题', en: 'title' },
    help: { zh: '出了什么事。', en: 'What happened.' },
    example: 'The signature (userSig) has expired',
  },
  code: {
    type: 'text',
    label: { zh: '错误码', en: 'code' },
    help: { zh: '错误码；有的条目没有。', en: 'The error code. Some entries have none.' },
    example: '70001',
  },
  named: {
    type: 'text',
    label: { zh: '怎么称呼这个错误', en: 'how the error is named' },
    help: {
      zh: '对方写的错误码和名称；给开发者时再加上其他写法。对方只说了现象时没有。',
      en: 'The code and the name as they sent them, for a developer with the other forms. Absent where they only told it in words.',
    },
    example: '20111 (ChannelJoinError)',
  },
  outer: {
    type: 'text',
    label: { zh: '外层错误', en: 'outer error' },
    help: {
      zh: '对方发来的、把它包在里面的错误；没有时为空。',
      en: 'The error that they sent around it. Absent where there is none.',
    },
    example: '20111 (ChannelJoinError)',
  },
  sure: {
    type: 'flag',
    label: { zh: '是否认定', en: 'whether it is settled' },
    help: { zh: '内容能不能认定就是这个错误。', en: 'Whether what they sent settles that it is this error.' },
    example: 'true',
  },
  seen_here: {
    type: 'texts',
    label: { zh: '只属于这个错误的原因', en: 'causes seen of this error alone' },
    help: {
      zh: '一次答复几个错误时，从对方发来的内容里看出的、只属于这一个的原因，每条一句；只有一个错误时在 seen 里。',
      en: 'Of several errors, what is seen of this one alone, each a sentence. Of one error it is in seen.',
    },
    example: 'The file that you name is answered with 404, so it is not at that address.',
  },
  asked_here: {
    type: 'texts',
    label: { zh: '只就这个错误答复的问题', en: 'answers for this error alone' },
    help: {
      zh: '一次答复几个错误时，就这一个错误对他们的问题的答复；只有一个错误时在 asked 里。',
      en: 'Of several errors, what is said to their questions for this one alone. Of one error it is in asked.',
    },
    example: 'No, the app need not be changed for this one.',
  },
  follows: {
    type: 'text',
    label: { zh: '由哪个错误带来', en: 'what it follows from' },
    help: {
      zh: '一次答复几个错误时，它是由其中哪一个带来的，为什么，之后怎么办；不是由别的带来时为空。',
      en: 'Of several errors, which of them has brought this one, why, and what becomes of it. Absent where none has.',
    },
    example:
      'It follows from -2100: joining did not succeed, so everything that works only inside a room fails as well.',
  },
  prevent: {
    type: 'text',
    label: { zh: '怎样不再带来', en: 'what prevents that' },
    help: {
      zh: '怎样不再由那个错误带来这一个；只在对方是开发者时有。',
      en: 'How not to let that error bring this one. Only for those who build the app.',
    },
    example: 'Call what works only inside a room after joining has succeeded.',
  },
  whose: {
    type: 'text',
    label: { zh: '谁的错误', en: 'whose it is' },
    help: {
      zh: '对方替几个人、几台设备或几处环境发来错误时，这一个是谁的，照对方的叫法；否则为空。',
      en: 'Where they send the errors of several people, devices or places, whose this one is, as they call them. Absent elsewhere.',
    },
    example: 'Student A',
  },
  passed_to: {
    type: 'text',
    label: { zh: '请转告谁', en: 'whom to tell' },
    help: {
      zh: '步骤要由对方转告的那个人，照对方的叫法；不用转告时为空。',
      en: 'The person whom they have to tell the steps, as they call them. Absent where there is nobody.',
    },
    example: 'Student A',
  },
  harmless: {
    type: 'flag',
    label: { zh: '是否不碍事', en: 'whether it is harmless' },
    help: {
      zh: '一次答复几个错误时，这一个不用处理，而别的要处理。',
      en: 'Of several errors, whether nothing needs doing about this one while something does about another.',
    },
    example: 'true',
  },
  blocked: {
    type: 'flag',
    label: { zh: '是否用不了', en: 'whether they are blocked' },
    help: {
      zh: '对方是不是因此完全用不了。',
      en: 'Whether they cannot use the product at all because of it.',
    },
    example: 'true',
  },
  check: {
    type: 'text',
    label: { zh: '先要确认的问题', en: 'question to settle first' },
    help: {
      zh: '我们要先核实、想请对方确认的问题；没有时为空。',
      en: 'What we have to check first, as a question to them. Absent where there is nothing.',
    },
    example: 'Can anyone else join this room at this moment?',
  },
  pass_on: {
    type: 'flag',
    label: { zh: '是否转给开发者', en: 'whether to pass it on' },
    help: {
      zh: '还有开发者要做的、不便写给客户的步骤（里面有接口名）。',
      en: 'Whether there are steps for a developer that a customer is not told, since they name calls.',
    },
    example: 'true',
  },
  asks: {
    type: 'texts',
    label: { zh: '仍未解决时要附上的', en: 'what to reply with' },
    help: {
      zh: '问题仍在时请对方附上的，最多三样，对方已经说过的不在内。',
      en: 'What they are asked to reply with if it persists: at most three things, none that they have stated.',
    },
    example: 'the time it happened (with the time zone)',
  },
  hex: {
    type: 'text',
    label: { zh: '十六进制错误码', en: 'code in hexadecimal' },
    help: {
      zh: '十六进制的错误码，文档给出时才有。',
      en: 'The code in hexadecimal, where the document gives it.',
    },
    example: '0x4004',
  },
  symbol: {
    type: 'text',
    label: { zh: '错误名', en: 'error name' },
    help: {
      zh: '常量或异常的名称；有的条目没有。',
      en: 'Name of the constant or exception. Some entries have none.',
    },
    example: 'JOIN_ROOM_FAILED',
  },
  sdk: {
    type: 'text',
    label: { zh: 'SDK', en: 'SDK' },
    help: {
      zh: '哪个 SDK 报的错；别家的错误则是出自谁。',
      en: "The SDK it belongs to, or whose it is where it is somebody else's.",
    },
    example: 'Room SDK',
  },
  side: {
    type: 'text',
    label: { zh: '由谁返回', en: 'reported by' },
    help: { zh: '厂商系统的哪一部分报的错。', en: "Which part of the vendor's system reports it." },
    example: 'account system',
  },
  meaning: {
    type: 'text',
    label: { zh: '含义', en: 'meaning' },
    help: {
      zh: '发生了什么。不含文档没说什么之类的话；给客户时也不含文档怎么写。',
      en: 'What happened, in sentences. Without what the documents leave open, and for a customer without what they say.',
    },
    example: 'The account system refused the login.',
  },
  cause: {
    type: 'text',
    label: { zh: '原因', en: 'cause' },
    help: {
      zh: '为什么会这样；不清楚时、含义里已经说了时没有。',
      en: 'Why it happens. Absent where nobody knows, and where the meaning has said it.',
    },
    example: 'The validity ran out.',
  },
  cause_known: {
    type: 'flag',
    label: { zh: '原因是否确定', en: 'whether the cause is known' },
    help: {
      zh: '原因出自厂商的文档，或者话里已经说明只是可能，不必再加“可能”。',
      en: "Whether the cause can be said as it is: it is the vendor's word, or calls itself a guess.",
    },
    example: 'true',
  },
  acting: {
    type: 'text',
    label: { zh: '由谁处理', en: 'who acts' },
    help: {
      zh: '步骤由谁做：customer、developer、owner、both 或 nobody。',
      en: 'Whose the steps are: customer, developer, owner, both or nobody.',
    },
    example: 'both',
  },
  steps: {
    type: 'steps',
    label: { zh: '步骤', en: 'steps' },
    help: {
      zh: '对方要做的步骤，按顺序；每步有 text 和 for（customer、developer 或 owner）。我们自己的步骤、对方已经做过的不在内。',
      en: 'What they have to do, in order. Each has text, and for: customer, developer or owner. Neither steps of ours nor what they have done already is among them.',
    },
    example: 'Issue a new userSig on your server.',
  },
  ours: {
    type: 'flag',
    label: { zh: '我们是否跟进', en: 'whether we follow up' },
    help: { zh: '有没有要由我们或厂商做的步骤。', en: 'Whether any step is for us or the vendor.' },
    example: 'true',
  },
  vendors: {
    type: 'flag',
    label: { zh: '厂商是否要处理', en: 'whether the vendor acts' },
    help: { zh: '有没有要由厂商做的步骤。', en: 'Whether any step is for the vendor.' },
    example: 'true',
  },
  confirm: {
    type: 'text',
    label: { zh: '怎样确认', en: 'how to tell' },
    help: { zh: '怎样看出已经解决。', en: 'How to tell that it worked.' },
    example: 'Joining succeeds.',
  },
  retry: {
    type: 'text',
    label: { zh: '重试', en: 'retrying' },
    help: {
      zh: '重试有没有用：retry、after-change、permanent 或 ignore。',
      en: 'Whether retrying helps: retry, after-change, permanent or ignore.',
    },
    example: 'after-change',
  },
  retry_advice: {
    type: 'text',
    label: { zh: '重试建议', en: 'advice on retrying' },
    help: { zh: '同上，写成给人看的话。', en: 'The same in words.' },
    example: 'retry after the change',
  },
  since: {
    type: 'text',
    label: { zh: '起始版本', en: 'first version' },
    help: {
      zh: '从 SDK 的哪个版本起才有；只在对方的版本更早时有。',
      en: 'First version of the SDK that reports it; there where theirs is older.',
    },
    example: '4.11.12',
  },
  deprecated: {
    type: 'text',
    label: { zh: '版本说明', en: 'note on versions' },
    help: {
      zh: '哪个版本起不再使用；只在对方的版本不比它旧时有，没说版本时只给开发者。',
      en: 'From which version on it is gone; there where theirs is not older, and for a developer where none is stated.',
    },
    example: 'From 4.6.5 on, the SDK no longer throws it.',
  },
  disputes: {
    type: 'disputes',
    label: { zh: '说法不一之处', en: 'disputes' },
    help: {
      zh: '文档互相矛盾的地方；每处有 about 和 readings，每个说法有 text 和 source。',
      en: 'Where the documents disagree. Each has about, and readings, of which each has text and source.',
    },
    example: 'The documents name different consoles.',
  },
  sources: {
    type: 'sources',
    label: { zh: '依据', en: 'sources' },
    help: {
      zh: '出自哪份文档的哪一节；每条有 title、section 和 url（没有网址时为空）。',
      en: 'The documents. Each has title, section, and url where one is known.',
    },
    example: 'Room SDK, error codes (in Chinese)',
  },
} as const satisfies Record<string, Variable>;
