/** @typedef {import('../identity.mjs').Identity} Identity */

/** What Errdesk reads, as the shared MIME database calls it. It offers itself for these and takes none over. */
const kinds = [
  'text/x-log',
  'text/plain',
  'text/csv',
  'application/json',
  'application/gzip',
  'application/zip',
];

const comments = {
  en: 'Triage errors of real-time audio and video SDKs, offline',
  zh_CN: '离线排查实时音视频 SDK 的报错',
};

/**
 * The entry of menus and file managers, which also says that links and files go to the program.
 * @param {Identity} identity
 * @param {{ program: string, icon: string }} installed where the program is, and what its icon is called
 * @returns {string}
 */
export function desktopEntry({ productName, name, category, scheme }, { program, icon }) {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${productName}`,
    'GenericName=Error triage',
    'GenericName[zh_CN]=报错排查',
    `Comment=${comments.en}`,
    `Comment[zh_CN]=${comments['zh_CN']}`,
    `Exec=${program} %U`,
    `TryExec=${program}`,
    `Icon=${icon}`,
    'Terminal=false',
    `StartupWMClass=${name}`,
    `Categories=${category};`,
    `MimeType=x-scheme-handler/${scheme};${kinds.join(';')};`,
    'Keywords=error;code;triage;support;log;',
    'Keywords[zh_CN]=错误码;报错;排查;日志;客服;',
    '',
  ].join('\n');
}
