import { expect, it } from 'vitest';
import { isNotInUse } from './not-in-use';

it.each([
  'pre-sales question: which tier includes what -1004 is about? We have not integrated anything yet.',
  '售前咨询：-1004 那些能力哪个套餐包含？我们还没接入。',
  '投标前确认：-2340 的上限在旗舰版是多少？项目未启动。',
  'Which plan avoids -1004? We are still choosing a vendor.',
])('has nothing that could have failed: %s', (text) => expect(isNotInUse(text)).toBe(true));

it.each([
  '套餐升级以后还报 -2340，多少钱能解决',
  '还没上线，测试时进房失败 70001，套餐是旗舰版',
  'we have not integrated screen sharing; joining gets 70001 on the trial plan',
  'which plan avoids -1004?',
  '还没接入推流，报 -1004',
])('may have failed: %s', (text) => expect(isNotInUse(text)).toBe(false));
