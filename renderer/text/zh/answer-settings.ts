import type { AnswerSettingsStrings } from '../en/answer-settings';

export const answerSettings: AnswerSettingsStrings = {
  answers: {
    language: '回复的语言',
    languages: { paste: '随客户', zh: '中文', en: 'English' },
    languageHint: '单份回复可按 L 切换。',
    audience: '写给',
    audiences: { customer: '客户', developer: '开发者' },
    length: '篇幅',
    lengths: { full: '完整', short: '简短', chat: '聊天' },
    usualHint: '这些是默认值，在“诊断”里可以逐份改。',
    wording: '您的用语',
    wordingLanguage: '用语的语言',
    wordingHint: '写进每份回复。留空的沿用自带的文字。',
    words: {
      greetingNamed: '称呼（有姓名）',
      greeting: '称呼（无姓名）',
      thanks: '致谢',
      regret: '致歉',
      closing: '结束语',
      signature: '落款',
    },
    wordHints: {
      greetingNamed: (mark) => `${mark} 会换成客户姓名。`,
      regret: () => '客户完全无法使用产品时，代替致谢。',
      signature: () => '姓名，下一行可以写团队。在模板里是 agent。',
    },
    noSignature: '您的姓名或团队',
    preview: '预览',
    previewOf: '用您的用语写成的回复，其余文字只是示例',
    named: '已知姓名',
    unsigned: '回复末尾还没有落款。',
    sign: '填写落款',
  },
};
