import { list } from '../list';
import { looked } from './looked';

const words = list(`
  (?:example|sample|dummy)(?:[-_ ]?(?:token|key|secret|password|sig|value))?, test, todo, tbd,
  changeme, n\\/?a, undefined, null, \\(null\\), nil, none, nan, void, true, false, yes, no, ok,
  empty, optional, string[!?]?, str, number, int[!?]?, integer, boolean, bool, object, any, array,
  required, [a-z_]*redacted[a-z_]*, hidden, masked, omitted, secret, password, passwd, token, key,
  usersig, 空, 无, 没有, 未填, 略, 已隐藏, 已脱敏, 待填, 不填
`);
const whole = new RegExp(`^(?:[*•●.…_#-]{2,}|(\\D)\\1{3,}|${words.join('|')})$`, 'i');

/** Beginnings after which anything may follow: holes of templates, and expressions of code. */
const opening =
  /^(?:[<[{⟦$%]|x{3}|your|my[-_ ]?(?:token|secret|password|key|app)|process\.env|os\.(?:environ|getenv)|system\.getenv|env\.|您的|你的|请填|填写|替换|此处)/i;
const inside = /[*•●]{4}|x{6}|your_?(?:app|token|secret|key|user)/i;

/** Whether a value stands for one: `<your-token>`, `****`, `${TOKEN}`, `undefined`. */
export function isPlaceholder(value: string): boolean {
  const head = value.slice(0, looked);
  return opening.test(head) || inside.test(head) || whole.test(head);
}
