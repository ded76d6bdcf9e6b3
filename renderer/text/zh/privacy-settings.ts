import type { PrivacySettingsStrings } from '../en/privacy-settings';

export const privacySettings: PrivacySettingsStrings = {
  privacySettings: {
    title: '隐私',
    kinds: {
      label: '另外遮住',
      add: '添加种类',
      pattern: (rank) => `第 ${rank} 种的正则表达式`,
      name: { label: (rank) => `第 ${rank} 种的名称`, placeholder: '名称' },
      placeholder: '正则表达式',
      remove: (rank) => `删除第 ${rank} 种`,
      hint: String.raw`团队自己的编号，例如 客户号 和 CUST-\d{6}。匹配的内容显示和发出时都换成 ⟦客户号 A⟧。`,
      problems: {
        unfinished: '没有保存：要写名称（30 个字符以内，不含 ⟦ ⟧）和正则表达式。',
        blank: '没有保存：它连空文字也匹配。请写明至少一个字符，例如用 + 代替 *。',
        invalid: '没有保存：这不是正则表达式。请检查括号和转义。',
        'not-linear': '没有保存：这里不支持环视和反向引用。请换一种写法。',
      },
    },
    byHand: '在粘贴内容里选中文字，按 B 就地遮住。',
  },
};
