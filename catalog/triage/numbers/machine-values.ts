import type { Exclusion } from './exclusion';

/** Numbers of processes, stores, patterns and styles, in the way that machines write them. */
export const machineValues: readonly Exclusion[] = [
  {
    id: 'process',
    reason: { zh: '它是进程号。', en: 'It is the number of a process.' },
    before: /\b(?:haproxy|nginx|postgres|mysqld|kernel|cron|[a-z]{2,16}d)\[$/,
    after: /^\]:/,
    catches: ['haproxy[«16388»]: backend has no server', 'sshd[«1002»]: closed'],
    leaves: ['takeSeat[«10006»]: failed', 'failed[«70001»]'],
  },
  {
    id: 'alternative',
    reason: { zh: '它是一个匹配规则里的选项。', en: 'It is one of the choices of a pattern.' },
    before: /\((?:\?:)?(?:-?\d{3,9}\|){0,20}$/,
    after: /^(?:\|-?\d{3,9}){1,20}\)|^\)[^\n]{0,24}\/(?:\W|$)/,
    catches: ['/join.*(«16449»|16387|16388)/', '/(16449|16387|«16388»)/ -> label'],
    leaves: ['failed («70001»)', '| «70001» | x |', '(«70001», 70003)'],
  },
  {
    id: 'kernel',
    reason: { zh: '它是系统内核日志里的值。', en: "It is a value of the kernel's log." },
    before:
      /^(?:<\d>)?\[\s{0,6}\d{1,7}\.\d{3,6}\]\s(?:usb|uvcvideo|snd[\w-]*|hid[\w-]*|input|i2c[\w-]*|pci\w*|ACPI|nvidia|drm|amdgpu|i915|EXT4-fs|XFS|EDAC|ata\d[\d.]*|sd|scsi|nvme\w*|[Bb]luetooth|iwlwifi|ath\w+|brcmfmac|mmc\d|cdc_\w+|audit|thermal|mce|e1000\w*|igb|r8169|[xeu]hci\w*|video\w*|media|v4l2\S*|intel\w*|Out of memory)(?:[ \d.:-]{1,24})?:\s[^\n]{0,72}$/,
    catches: [
      '[   41.260101] uvcvideo 1-1.4:1.0: probe of camera failed, «-1»',
      '[   41.002110] usb 1-1.4: device descriptor read/64, error «-1101»',
    ],
    leaves: ['[ 1201.112] kiosk: enter returned «-1101»', 'usb: error «-1101»'],
  },
  {
    id: 'style',
    reason: { zh: '它是网页样式里的值。', en: 'It is a value of a style sheet.' },
    before:
      /(?:^|[{;\s])(?:flex|order|z-index|top|left|right|bottom|width|height|opacity|(?:margin|padding|border|background|outline|letter|line|font|min|max|grid|text)(?:-[a-z]+){1,3})\s?:\s{0,3}(?:-?\d{1,5}(?:px|em|rem|%)?\s){0,3}$/,
    after: /^(?:px|em|rem|%|v[hw]|pt)?(?:\s-?\d{1,5}(?:px|em|rem|%)?){0,3}\s?(?:!important\s?)?[;}]/,
    catches: ['.a { z-index: «1003»; }', '.seat{flex:1;order:«-2343»}', 'background-position: «-2343»px 0;'],
    leaves: ['{"order":«-2343»}', 'right: «-2343»', 'the order: «70001», then'],
  },
  {
    id: 'kept-thing',
    reason: {
      zh: '它是数据库或缓存里的值、槽位或耗时。',
      en: 'It is a value, a slot or a cost of a database or a cache.',
    },
    before:
      /\b(?:MOVED|ASK) $|\(\w{1,24}\)=\($|\b[Dd]uplicate entry ['"]$|\b(?:took(?:_millis)?|total_hits|hits)\[$|\d#\d+: \*$/,
    catches: [
      '(error) MOVED «11405» 10.2.0.14:6379',
      'Key (id)=(«100008») already exists',
      "Duplicate entry '«70001»' for key",
      'took[«1005»ms]',
      'total_hits[«100008»]',
      '[error] 1004#1004: *«70003» connect() failed',
    ],
    leaves: ['ask «70001»', 'join=(«70001»)', 'entry «70001»'],
  },
  {
    id: 'database',
    reason: { zh: '它是数据库自己的错误号。', en: 'It is the number of an error of a database.' },
    before: /\bERROR -?$/,
    after: /^ \([0-9A-Z]{5}\)/,
    catches: ["ERROR «2002» (HY000): Can't connect to local server", 'ERROR «1101» (42000) at line 3'],
    leaves: ['ERROR «2002» (join)', 'error «70001» (HY)'],
  },
  {
    id: 'came-or-went',
    reason: { zh: '它是进来或离开的那个人的编号。', en: 'It is the id of who came or went.' },
    before: /[+＋−-]\d{1,3}\s?[(（]$/,
    after: /^[)）]/,
    catches: ['成员 +1 («1101»)', 'viewers -1 («1102»)'],
    leaves: ['failed («1101»)', '重试 1 («1101»)'],
  },
];
