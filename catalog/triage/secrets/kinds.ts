import type { Text } from '../../schema';
import type { SecretKind } from '../secret-kinds';

export { type SecretKind, secretKinds } from '../secret-kinds';

/**
 * What pseudonyms are made of. A paste is redacted with the English ones for everybody, so that the same text stays the
 * same; a letter has those of its language.
 */
export const pseudonymLabels: Readonly<Record<SecretKind, Text>> = {
  own: { zh: '隐去内容', en: 'private' },
  jwt: { zh: 'JWT', en: 'JWT' },
  usersig: { zh: 'userSig', en: 'userSig' },
  authorization: { zh: '授权信息', en: 'authorization' },
  cookie: { zh: 'Cookie', en: 'cookie' },
  secret_key: { zh: '密钥', en: 'secret key' },
  password: { zh: '密码', en: 'password' },
  appkey: { zh: '应用密钥', en: 'app key' },
  token: { zh: '令牌', en: 'token' },
  one_time_code: { zh: '验证码', en: 'one-time code' },
  card: { zh: '卡号', en: 'card' },
  id_number: { zh: '证件号', en: 'ID number' },
  email: { zh: '邮箱', en: 'e-mail' },
  contact: { zh: '联系方式', en: 'contact' },
  phone: { zh: '电话', en: 'phone' },
  device: { zh: '设备标识', en: 'device' },
  ip: { zh: 'IP', en: 'IP' },
  plate: { zh: '车牌', en: 'plate' },
  birthday: { zh: '生日', en: 'birthday' },
  place: { zh: '地址', en: 'place' },
  name: { zh: '姓名', en: 'name' },
};
