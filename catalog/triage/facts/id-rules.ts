import { aloneBefore, type FactRule, gap, isId } from './rule';

const id = String.raw`[\w@.+\-\p{Script=Han}]{1,64}`;
const keyed = (names: string, value: string) => new RegExp(`(?:${names})(?:${gap})(?<value>${value})`, 'iuy');
/** A name that stands as a heading. */
const headed = (names: string) => new RegExp(`(?:【|\\[|# )(?:${names})(?:${gap})(?<value>${id})`, 'iuy');
const notGluedWord = (value: string, before: string) => isId(value) && !/[A-Za-z0-9]$/.test(before);

/** Which app, user and room. The key of an app is a secret and is read by no rule. */
export const idRules: readonly FactRule[] = [
  {
    kind: 'app',
    triggers: ['sdkappid', 'sdk_app_id', 'sdk appid', 'sdk_appid', 'appid', 'app_id', '应用id', '应用 id'],
    at: new RegExp(
      String.raw`(?:sdk[_ ]?app[_ ]?id|app_?id|应用 ?id)(?:${gap}|["'\x60\])】]{0,2}[^\S\n]{0,3}["'\x60]?)(?<value>\d{8,11})(?!\w)`,
      'iy',
    ),
    catches: [
      ['?sdkAppId=1400531162&userId=', '1400531162'],
      ['【SDKAppID】：1400531162', '1400531162'],
      ['【SDKAppID】\n1400531162', '1400531162'],
      ['SDKAppID 1400531162', '1400531162'],
      ['--SdkAppId 1400900466 --x', '1400900466'],
    ],
    leaves: ['SDKAppID 1400XXXXXX', 'appid: wx1234567890abcdef', 'appKey: 1400531162'],
  },
  {
    kind: 'user',
    triggers: [
      'userid',
      'user_id',
      'user id',
      'useid',
      'identifier',
      '用户id',
      '用户 id',
      '用户名',
      'uid',
      'account',
    ],
    at: keyed('user[_ ]?id|useid|identifier|用户 ?id|用户名|uid|account', id),
    accept: notGluedWord,
    catches: [
      ['&userId=u_20391&userSig=', 'u_20391'],
      ['"identifier": "alice"', 'alice'],
      ['用户ID：张三', '张三'],
    ],
    leaves: ['userId: undefined', 'userId: this.user.id', 'remoteUserId is not there', 'account banned'],
  },
  {
    kind: 'user',
    triggers: ['【用户】', '【账号】', '[user]', '[account]', '# user', '# account'],
    at: headed('用户|账号|user|account'),
    accept: isId,
    catches: [
      ['【用户】\n3', '3'],
      ['[User]\nu_20391', 'u_20391'],
    ],
    leaves: ['【用户】：', '[user] joined', '【用户】\n【系统】'],
  },
  {
    kind: 'room',
    triggers: ['【房间】', '【频道】', '【会议】', '[room]', '[channel]', '# room', '# channel'],
    at: headed('房间|频道|会议|room|channel'),
    accept: isId,
    catches: [
      ['【房间】88', '88'],
      ['### Room\n\nmeeting-88', 'meeting-88'],
    ],
    leaves: ['[room] enter failed', '【会议】无'],
  },
  {
    kind: 'user',
    triggers: ['tim user id', 'login as', 'logged in as'],
    at: /(?:tim user id|logg?(?:ed )?in as)[^\S\n](?:is )?["'`]?(?<value>[\w@.-]{2,64})/iy,
    accept: isId,
    catches: [['#### tim user id u_10007 ####', 'u_10007']],
    leaves: ['login as: '],
  },
  {
    kind: 'user',
    triggers: ['userid', 'user id', 'user_id', '用户 id', '用户id', 'user '],
    at: /(?:user[_ ]?id|用户 ?id|user)[^\S\n]{1,3}["'`“]?(?<value>[\w.-]{0,40}[\d_][\w.-]{0,40})(?![\w.]*[.:]\w)/iy,
    accept: (value, before) => /[A-Za-z]/.test(value) && notGluedWord(value, before),
    catches: [
      ['userId u_1, room', 'u_1'],
      ['for user u-77 only', 'u-77'],
    ],
    leaves: ['userId is wrong', 'user 70001', 'the user joined', 'userId 70009'],
  },
  {
    kind: 'user',
    triggers: [') as '],
    at: /\) as ["'`]?(?<value>[\w.-]{0,40}[\d_][\w.-]{0,40})/iy,
    accept: (value) => /[A-Za-z]/.test(value) && isId(value),
    catches: [['enterRoom("conf_7781") as u_42 -> -2108', 'u_42']],
    leaves: ['(see above) as usual', '(x) as any'],
  },
  {
    kind: 'room',
    triggers: ['enterroom(', 'joinroom(', 'createroom(', 'exitroom(', 'joinchannel('],
    at: new RegExp(
      String.raw`(?:enter|join|create|exit)(?:room|channel)\([^\S\n]{0,2}["'\x60](?<value>${id})["'\x60]`,
      'iuy',
    ),
    accept: (value) => isId(value),
    catches: [['enterRoom("conf_7781") as u_42', 'conf_7781']],
    leaves: ['enterRoom(roomId)', 'enterRoom()'],
  },
  {
    kind: 'room',
    triggers: ['房间号', '房间名', '频道名', '会议号', 'roomid', 'room id', 'room name', 'room number'],
    at: /(?:房间[号名]|频道名|会议号|room ?(?:id|name|number))[^\n，。；,;"“「『']{0,12}["“「『'](?<value>[^"”」』'\n]{1,64})["”」』']/iy,
    accept: (value) => isId(value),
    catches: [
      ['房间号我填的“高三2班”', '高三2班'],
      ['the room id was "meeting-88"', 'meeting-88'],
    ],
    leaves: ['房间号不存在', 'room id is "null"', 'roomId 是字符串'],
  },
  {
    kind: 'room',
    triggers: ['roomid', 'room id', 'room_id'],
    at: /room[_ ]?id[^\S\n]{1,3}(?:is |was )?(?<value>[\w-]{0,40}\d[\w-]{0,40})(?![\w:]|\.\d)/iy,
    accept: (value, before) => isId(value) && !/[A-Za-z0-9]$/.test(before),
    catches: [
      ['join with roomId meeting-88 fails', 'meeting-88'],
      ['the room id is room_7', 'room_7'],
    ],
    leaves: ['roomId is illegal', 'remoteroomId 7'],
  },
  {
    kind: 'room',
    triggers: [
      'roomid',
      'room_id',
      'room id',
      'strroomid',
      'groupid',
      'channelid',
      'channelname',
      'channel_name',
      '房间号',
      '房间id',
      '频道名',
      '会议号',
      '"channel"',
      'meetingid',
    ],
    at: keyed(
      'str_?room_?id|room[_ ]?id|group_?id|channel_?id|channel_?name|房间号|房间 ?id|频道名|会议号|"channel|meeting_?id',
      id,
    ),
    accept: (value) => isId(value),
    catches: [
      ['join() roomId=70016 role=anchor', '70016'],
      ['"channel":"6927110450"', '6927110450'],
      ['房间号：123456', '123456'],
    ],
    leaves: ['room id is illegal', 'roomId: null', '【房间号】: -'],
  },
  {
    kind: 'room',
    triggers: ['房间号', '房间', 'roomid', 'room id', 'room '],
    at: /(?:房间号?|room ?(?:id)?)[^\S\n]{0,2}(?<value>\d{3,20})(?!\w|[.:]\w)/iy,
    accept: aloneBefore,
    catches: [
      ['房间号 123456', '123456'],
      ['join room 20406 failed', '20406'],
      ['userId u_1, room 55120.', '55120'],
    ],
    leaves: ['room 4.5', '房间里 100 人'],
  },
  {
    kind: 'zone',
    triggers: [
      'utc+',
      'utc-',
      'gmt+',
      'gmt-',
      '北京时间',
      'beijing time',
      'asia/shanghai',
      'china standard time',
      '中国标准时间',
      '东八区',
    ],
    at: /(?<value>(?:UTC|GMT)[+-](?:0?\d|1[0-4])(?::?(?:00|15|30|45))?(?!\d)|北京时间|Beijing time|Asia\/Shanghai|China Standard Time|中国标准时间|东八区)/iy,
    catches: [
      ['时间（UTC+8）', 'UTC+8'],
      ['北京时间 9 点', '北京时间'],
    ],
    leaves: ['UTC', 'America/Chicago', 'UTC-2108'],
  },
];
