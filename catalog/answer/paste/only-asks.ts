/** What somebody tells who has a trouble, and not only a question. */
const troubles =
  /错误|报错|出错|异常|失败|问题是|出问题|故障|(?<!能)不能|不了|不到|不上|不出|不见|不着|不清|没有?(?:声|画|反应|用|了|法)|无法|黑屏|白屏|卡|断|掉线|闪退|崩|坏|糊|延迟|回声|杂音|啸叫|弹出|提示|\b(?:errors?|fail\w*|exception\w*|problems?|issues?|trouble\w*|broken|cannot|can.t|couldn.t|doesn.t|don.t|didn.t|won.t|isn.t|aren.t|not|never|no longer|nothing|stuck|freez\w*|frozen|black|blank|blur\w*|echo\w*|nois\w*|drops?|dropped|crash\w*|lag\w*|stutter\w*|choppy|slow|lost|missing|wrong|stops?|stopped|disconnect\w*|kicked)\b|(?<![\d.])-?\d{4,}(?!\s*(?:人|个|位|people|users|participants|attendees|年|元))|\b0x[\da-f]+\b/iu;

const asks = /[?？]\s*$|(?:吗|呢|么)\s*[。.]?\s*$|^(?:请问|想问|问一?下)/u;

/** Longer ones are told again in fewer words by nobody, and are cut by no rule that keeps their sense. */
const longest = 160;
const most = 2;

/** The questions of a text that asks and tells no trouble; none where it tells one. */
export function onlyAsked(text: string): string[] {
  if (troubles.test(text)) return [];
  const sentences = text
    .split(/(?<=[?？。！!])\s*|(?<=\.)\s+|\n+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const questions = sentences.filter((one) => asks.test(one) && one.length <= longest);
  return questions.length > most ? [] : questions;
}
