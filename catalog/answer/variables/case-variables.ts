import type { Variable } from './variable';

/** Variables of the case, and of this answer to it. */
export const caseVariables = {
  findings: {
    type: 'findings',
    label: { zh: '全部错误', en: 'findings' },
    help: {
      zh: '一次回复几个错误时的全部错误；每个都有上面的各项。上面的各项单独使用时，指其中第一个。',
      en: 'All errors that are answered, each with everything above. Everything above by itself is that of the first.',
    },
    example: 'The signature (userSig) has expired',
  },
  doubts: {
    type: 'doubts',
    label: { zh: '要问的错误', en: 'errors to ask about' },
    help: {
      zh: '同一份回复里还分不清是哪一个的错误；每个有 named、question、candidates。',
      en: 'Errors beside those that are answered of which it is open what they are. Each has named, question and candidates.',
    },
    example: 'Which of the two is what you see?',
  },
  causes: {
    type: 'texts',
    label: { zh: '看出的原因', en: 'causes seen' },
    help: {
      zh: '从对方发来的内容里看出的原因，每条一句。',
      en: 'Causes read off what they sent, each a sentence.',
    },
    example: 'The signature (userSig) in what you sent had expired about 8 days before the error.',
  },
  ended: {
    type: 'texts',
    label: { zh: '已停止维护', en: 'version out of support' },
    help: {
      zh: '对方用的版本已经停止维护，每条一句；“看出的原因”里也有。',
      en: 'That the version they use is no longer supported, each a sentence. It is among the causes seen, too.',
    },
    example: 'The SDK 4.8.1 that you use is no longer maintained.',
  },
  seen: {
    type: 'texts',
    label: {
      zh: '其他看出的原因',
      en: 'other causes seen',
    },
    help: {
      zh: '看出的原因，不含已停止维护。',
      en: 'The causes seen, without the version out of support.',
    },
    example: 'The signature in what you sent is valid for only 60 seconds.',
  },
  tried: {
    type: 'texts',
    label: { zh: '已经试过的', en: 'what was tried' },
    help: {
      zh: '对方说已经试过的做法；步骤里不再有它们。',
      en: 'What they say they have tried; it is no longer among the steps.',
    },
    example: 'restarting the app',
  },
  fine: {
    type: 'texts',
    label: { zh: '对方说没有问题的', en: 'what they found to be fine' },
    help: {
      zh: '对方说没有问题、而没有别的话回应这几个字的。',
      en: 'What they say is in order, where nothing else is said to the same words.',
    },
    example: 'the network',
  },
  asked: {
    type: 'texts',
    label: { zh: '对方的问题', en: 'their own questions' },
    help: {
      zh: '对方在内容里问到的问题，逐个说一句。',
      en: 'What is said to questions of theirs, each by itself.',
    },
    example:
      'As for trying again: no, the same call gets the same answer. Make the change below first, then do it once more.',
  },
  remarks: {
    type: 'texts',
    label: { zh: '附带说明', en: 'remarks' },
    help: {
      zh: '最后提一句的事，例如版本处于维护模式。',
      en: 'What is mentioned last, such as a version in maintenance.',
    },
    example: 'Version 4.x is in maintenance mode.',
  },
  pages: {
    type: 'sources',
    label: { zh: '公开页面', en: 'public pages' },
    help: {
      zh: '厂商的公开页面，写这些话的依据；每条有 title 和 url。',
      en: 'Public pages of the vendor that say what is said here. Each has title and url.',
    },
    example: 'https://vendor.example/notice',
  },
  chat: {
    type: 'flag',
    label: { zh: '是否用于聊天', en: 'whether it is for a chat' },
    help: {
      zh: '发到聊天里：length 是 short，空行和标记会去掉。',
      en: 'Whether it goes into a chat: length is short then, and empty lines and markup are taken out.',
    },
    example: 'false',
  },
  builder: {
    type: 'flag',
    label: { zh: '对方是否做这个应用', en: 'whether they build the app' },
    help: {
      zh: '写给开发者，或者对方的内容里写了 SDK 的名称，说明应用是他们做的：步骤里有开发者要做的，不用转给别人。',
      en: 'Whether it is for a developer, or they name the SDK and so build the app: the steps of developers are among the others, and nothing is passed on.',
    },
    example: 'true',
  },
  fault: {
    type: 'fault',
    label: { zh: '故障', en: 'fault' },
    help: {
      zh: '按排查手册回复时的故障，或别家的错误属于哪种故障：title、looks、acting，以及 causes、checklist、questions、collect 四个列表。',
      en: "The kind of trouble, where its playbook is sent or the error is somebody else's: title, looks, acting, and the lists causes, checklist, questions and collect.",
    },
    example: 'No camera',
  },
  symptom: {
    type: 'symptom',
    label: { zh: '现象', en: 'symptom' },
    help: {
      zh: '对方只说了现象、没有错误码时的现象：title、looks、question、confirm，以及 answers、causes、steps、developer_steps、questions、asks 六个列表。answers 的每一项有 when、first、causes、log。已知原因时还有 meanwhile、fine（不是故障）和 pass_on（要由做应用的人改）。',
      en: 'The trouble where they told one without a code: title, looks, question, confirm, and the lists answers, causes, steps, developer_steps, questions, asks. Each of answers has when, first, causes, log. Where its cause is known also meanwhile, fine (it is no fault) and pass_on (the makers of the app have to change it).',
    },
    example: "The other side's picture is missing",
  },
  candidates: {
    type: 'findings',
    label: { zh: '可能的错误', en: 'candidates' },
    help: {
      zh: '还分不清是哪一个时，可能的几个，最多五个；每个都有上面的各项。',
      en: 'What it may be where that is not settled, at most five. Each has everything above.',
    },
    example: 'The camera is in use',
  },
  question: {
    type: 'text',
    label: { zh: '要问的问题', en: 'question' },
    help: { zh: '能把它们分清的一个问题。', en: 'The one question that settles it.' },
    example: 'Which SDK do you use, from which vendor, and in which version?',
  },
  missing: {
    type: 'texts',
    label: { zh: '缺的信息', en: 'missing facts' },
    help: {
      zh: '要请对方补充的信息，每条是半句话。',
      en: 'What they are asked for, each the end of a sentence.',
    },
    example: 'the exact time of the error, with its time zone',
  },
  request: {
    type: 'text',
    label: { zh: '补充信息的请求', en: 'request for missing facts' },
    help: {
      zh: '同上，写成一句话；没有要问的就没有。放在自己的一处，增减要问的信息时它会跟着改。',
      en: 'The same as a sentence; absent where nothing is asked for. It follows what is ticked, also in an edited answer.',
    },
    example: 'Please also tell us: the exact time of the error, with its time zone.',
  },
  greeting: {
    type: 'text',
    label: { zh: '称呼', en: 'greeting' },
    help: {
      zh: '开头的称呼，知道客户姓名时带上姓名；设置里可以改。',
      en: 'The first line, with the customer in it where they are known. Its words stand in Settings.',
    },
    example: 'Hello Ms Li,',
  },
  thanks: {
    type: 'text',
    label: { zh: '致谢', en: 'thanks' },
    help: {
      zh: '称呼之后的一句感谢；设置里可以改。',
      en: 'What follows the greeting. Its words stand in Settings.',
    },
    example: 'Thank you for getting in touch.',
  },
  regret: {
    type: 'text',
    label: { zh: '致歉', en: 'regret' },
    help: {
      zh: '表示歉意的一句，影响使用时才写；设置里可以改。',
      en: 'A line of regret, for where they cannot use the product. Its words stand in Settings.',
    },
    example: 'We are sorry for the trouble.',
  },
  opening: {
    type: 'text',
    label: { zh: '开头一行', en: 'first line' },
    help: {
      zh: '称呼和致谢写成一行；影响使用时，致谢换成致歉。',
      en: 'Greeting and thanks in one line; where they cannot use the product, regret in place of thanks.',
    },
    example: 'Hello Ms Li, thank you for getting in touch.',
  },
  closing: {
    type: 'text',
    label: { zh: '结束语', en: 'closing' },
    help: {
      zh: '落款上面的一行；设置里可以改。',
      en: 'The line above the signature. Its words stand in Settings.',
    },
    example: 'Kind regards',
  },
  sign_off: {
    type: 'text',
    label: { zh: '结尾一行', en: 'last line' },
    help: { zh: '结束语和落款写成一行。', en: 'Closing and signature in one line.' },
    example: 'Kind regards, Alex Chen',
  },
  language: {
    type: 'text',
    label: { zh: '语言', en: 'language' },
    help: { zh: 'zh 或 en。', en: 'zh or en.' },
    example: 'en',
  },
  audience: {
    type: 'text',
    label: { zh: '读者', en: 'audience' },
    help: { zh: 'customer 或 developer。', en: 'customer or developer.' },
    example: 'customer',
  },
  length: {
    type: 'text',
    label: { zh: '篇幅', en: 'length' },
    help: { zh: 'short 或 full。', en: 'short or full.' },
    example: 'full',
  },
} as const satisfies Record<string, Variable>;
