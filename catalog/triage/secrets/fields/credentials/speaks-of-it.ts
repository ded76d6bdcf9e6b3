import { list } from '../../list';

const han = list(`
  错误?, 有误, 不对, 不正确, 不匹配, 不一致, 不能, 不为, 不存在, 不会, 不符, 正确, 失败, 必填, 为空,
  空的?, 忘, 过期, 失效, 无效, 已, 没, 未, 太, 需要, 应, 要, 请, 是否, 什么, 啥, 多少, 怎么, 重置,
  修改, 被, 找回, 登录, 长度, 强度, 可以, 改, 加密, 明文, 传, 填, 输, 校验, 验证, 格式, 同上, 保密,
  发你, 私聊, 见, 在, 和, 或, 及, 与, 由, 会, 也, 都
`);
const latin = list(`
  the, a, an, in, is, not, no, wrong, bad, error, err, fail, failed, fails, missing, empty, blank,
  expired, expires, required?, must, should, cannot, can, could, too, does, do, did, has, have, was,
  were, will, reset, change, changed, mismatch, correct, login, only, and, or, for, of, to, from,
  with, by, on, at, if, when, that, this, it, mode, type, length, field, policy, check, auth, input,
  based, protected, prompt, manager, string, please, contains?, verification, rejected, accepted,
  updated, sent, set, ok, success, successful, incorrect, invalid, unknown, unset, unavailable,
  unauthorized, denied, disabled, enabled, hash, hashed, encrypted, same, as, via, per, see,
  separately, attached, below, above, again, but, yet, still, just, already, being
`);
const opening = new RegExp(`^(?:${han.join('|')}|(?:${latin.join('|')})(?=\\s|$))`, 'i');

/** "It needs a password": what is said of it, and not what it is. */
const namesIt =
  /^(?=[\u3400-\u9fff]*[需要输设没未错不])[\u3400-\u9fff]{0,16}(?:密码|口令)[\u3400-\u9fff]{0,8}$/;

/** Whether a text is, or begins with, what is said of a password instead of the password itself. */
export const speaksOfIt = (text: string): boolean => opening.test(text) || namesIt.test(text);
