import { leftOutText } from '../../../catalog/batch/left-out-text';
import type { Sentences } from '../../vocabulary/troubles';
import { fileAside } from './file-aside';
import { megabytes, wan } from './numbers';
import { wrongSettings } from './settings-file';
import { fullSentence, languageNames, wrongFile, wrongSentence } from './template-problems';

const unreadable = {
  missing: '它已经不在了。请核对文件名再拖一次。',
  denied: '您没有权限打开。请申请权限，或把它复制到自己的文件夹。',
  folder: '它是文件夹。请拖入里面的日志文件。',
  slow: '用时太久。请把它复制到自己的文件夹，或截取出错前后几分钟的部分。',
  other: '系统没有说明原因。请把它复制到自己的文件夹再拖一次。',
};

const unwritten = {
  denied: '那里不允许写入（没有权限、只读，或文件正被别的程序打开）。请换个文件夹或文件名。',
  'in-use': '文件正被别的程序打开。请先在那边关闭，或换个文件名。',
  'disk-full': '磁盘已满。请腾出空间，或换个磁盘。',
  'folder-missing': '没有这个文件夹。请先建好，或换个文件夹。',
  'name-too-long': '文件名太长，这个磁盘放不下。请换个短的。',
  'no-file': '这是文件夹或设备，不是文件。请换个名字。',
  other: '系统没有说明原因。请换个文件夹。',
};

const casesOff = {
  'in-use': '另一个 Errdesk 正打开此文件，请先关闭它再重新启动。',
  newer: '此文件由更新版本的 Errdesk 写入，请使用该版本。',
  unusable: '此文件无法读写，请检查权限和磁盘剩余空间。',
  engine: '此版本自带的数据库可能损坏文件，请安装更新的 Errdesk。',
  damaged: '此文件已损坏，其中的内容无法读出。',
};

const backupFaults = {
  foreign: '这不是 Errdesk 的备份。请选用“备份”存下的文件，或选一份副本。',
  newer: '这是更新版本的 Errdesk 存下的，请用那个版本恢复。',
  damaged: '文件已损坏，其中的内容都无法读取。请选另一份备份或副本。',
  unreadable: '无法读取这个文件。请确认它还在，并且您有权打开。',
};

export const problems: Sentences = {
  'empty-paste': () => '这次粘贴里没有文字。请把报错复制成文字，或把日志文件拖进来。',
  'no-text': () => '剪贴板里没有文字（也许是图片）。请把报错复制成文字，或把日志文件拖进来。',
  'nothing-to-read': ({ left }) =>
    left.length === 0 ? '里面没有可读的内容。' : `里面没有可读的内容：${leftOutText(left, 'zh')}。`,
  'left-out': ({ left }) => `略过：${leftOutText(left, 'zh')}。`,
  'not-hidden': ({ why }) =>
    why === 'too-long'
      ? '没有遮住：一次最多 2,000 个字符。请少选一些。'
      : '没有遮住：这段内容里已手动遮住 200 处。请先恢复一处，或在“设置”的“隐私”里添加种类。',
  withheld: ({ count }) => `已复制。有 ${count} 处不宜外发的内容，已换成 ⟦ ⟧ 里的代号。`,
  'selection-too-long': ({ size, limit }) =>
    `没有复制：选中的内容有 ${wan(size)} 万字，太长，来不及查其中的敏感信息（至多 ${wan(limit)} 万字）。请少选一些，或原样复制。`,
  'door-timeout': () => '没有复制，也没有保存：查其中的敏感信息用时太久。请缩短内容，或一次少复制一些。',
  'door-failed': () => '没有复制，也没有保存：查其中的敏感信息时 Errdesk 出了错。请改动或缩短后再试。',
  'door-cancelled': () => '没有复制这一处：后来复制的内容代替了它。',
  'text-gone': () => '这段文字还没读完，就有新的内容进来了。',
  'entry-unknown': ({ name }) => `没有收录条目 ${name}。请核对链接，或在“错误码”里查找。`,
  'too-many-windows': ({ limit }) => `已有 ${limit} 个条目单独开了窗口。请关掉不再用的，再试一次。`,
  'paste-too-large': ({ size, limit }) =>
    `这段文字有 ${wan(size)} 万字，Errdesk 最多读 ${wan(limit)} 万字。请截取出错前后几分钟的部分再粘贴。`,
  'file-too-large': ({ path, size, limit }) =>
    `${path} 有 ${megabytes(size)}，Errdesk 最多读 ${megabytes(limit)} 的文件。请截取出错前后几分钟的部分再拖进来。`,
  'file-not-text': ({ path }) => `${path} 不是文本文件。如果是图片，请把报错复制成文字。`,
  'file-unreadable': ({ path, reason }) => `${path} 无法读取：${unreadable[reason]}`,
  'triage-timeout': () => '读取用时过长，已经停下。粘贴内容还在：请截取报错附近的几行。',
  'triage-failed': () => 'Errdesk 读这段内容时出了错。内容还在：改动或缩短后会重新读取。',
  'triage-cancelled': () => '读取已停止。粘贴内容还在：可以重新读取，或只留报错附近的几行。',
  'pdf-failed': () => 'PDF 没有生成，也没有写入任何文件。请再试一次，或把回复另存为网页后打印。',
  'clipboard-failed': () => '剪贴板没有响应。请再试一次，或选中文字用键盘复制。',
  'file-not-saved': ({ path, reason }) => `没有写入 ${path}：${unwritten[reason]}`,
  'copy-too-large': ({ size, limit }) =>
    `这张表有 ${wan(size)} 万字，剪贴板最多放 ${wan(limit)} 万字。请存成文件，或少选几条、几列。`,
  'export-failed': () => '没有导出：表格没能生成。请少选几条、几列再试。',
  'export-cancelled': () => '已取消导出，没有写入任何内容。',
  'template-wrong': ({ file, name, language, wrong }) =>
    `${file === null ? '没有保存' : `没有从 ${file} 导入任何模板`}：“${name.zh}”的${languageNames[language]}第 ${wrong.line} 行第 ${wrong.column} 列。${wrongSentence(wrong).replaceAll('`', '')}`,
  'templates-file-wrong': ({ file, wrong }) => `没有从 ${file} 导入任何模板：${wrongFile(wrong)}`,
  'file-aside': fileAside,
  'settings-file-wrong': ({ file, wrong }) => `没有按 ${file} 改动任何设置：${wrongSettings(wrong)}`,
  'defaults-unusable': ({ path, wrong }) => `没有使用团队的默认设置 ${path}：${wrongSettings(wrong)}`,
  'defaults-partly-used': ({ path, names }) =>
    `团队的默认设置 ${path} 已在使用，但 ${names.join('、')} 在这个版本里没有意义，没有采用。`,
  'folder-not-opened': ({ path }) => `系统没有打开 ${path}。请复制路径，自行打开。`,
  'cases-off': ({ why, path }) => `记录无法保存：${casesOff[why]}文件保持原样：${path}`,
  'cases-failed': ({ why }) =>
    why === 'full'
      ? '磁盘已满，记录没有保存或更改。请腾出空间后再试。'
      : '记录文件不能用，没有保存或更改。原因见 Errdesk 启动时的提示。',
  'backup-unusable': ({ file, why }) => `没有从 ${file} 恢复任何内容：${backupFaults[why]}`,
  'day-not-kept': ({ reason }) => `今天的列表没有写入，重新启动后可能不在了：${unwritten[reason]}`,
  'replay-ended': () => '没能重新读完这些记录。没有更改任何内容，请再试一次。',
  'cases-salvaged': ({ saved, unreadable, keptAs }) =>
    `记录文件已损坏。已把 ${saved.toLocaleString('zh')} 件记录存入新文件${unreadable > 0 ? `，另有 ${unreadable.toLocaleString('zh')} 件无法读取` : ''}。损坏的文件已保留：${keptAs}`,
  'drafts-not-saved': ({ path }) =>
    `未保存的模板在退出前有效，但没能写入 ${path}。请先保存模板，或腾出空间、检查该位置的写入权限。`,
  'handed-too-long': () =>
    '其他程序交给 Errdesk 的内容太长，不是文件名也不是链接，没有打开。请在这里打开文件，或直接粘贴文本。',
  'more-handed': ({ count }) =>
    `一次交不过来这么多文件，有 ${count} 个没有打开。请在这里打开，或拖入它们所在的文件夹。`,
  'templates-full': ({ wrong }) => `没有保存：${fullSentence(wrong)}`,
  'template-check-failed': () => '没能检查模板，所以没有保存。写下的内容还在，请再试一次。',
  'settings-not-saved': ({ path }) =>
    `设置在退出前有效，但没能保存到 ${path}。请腾出空间，或检查该位置的写入权限。`,
  'profile-read-only': ({ path, using }) =>
    `配置文件夹 ${path} 不可写。设置暂存在 ${using}，可能保留不住；请改成可写后重新启动 Errdesk。`,
  'window-reloaded': () => '窗口刚才崩溃，已重新打开。之前的内容没有了，请再粘贴一次。',
  'shortcut-taken': ({ keys }) =>
    `快捷键 ${keys} 已被其他程序或系统占用，Errdesk 用不了。请在“设置”里换一个。`,
  'kinds-unusable': ({ names }) =>
    `没有遮住${names.join('、')}：它的正则表达式不能用。请在“设置”的“隐私”里改正。`,
  'login-not-set': ({ path }) =>
    path === null
      ? '系统没有接受这项改动，登录时的启动方式没有变。请在系统的登录项里查看 Errdesk。'
      : `登录时的启动方式没有变：${path} 写不进去。请检查写入权限，再设置一次。`,
  'stays-in-tray': () =>
    '关闭窗口后，Errdesk 会留在系统托盘继续监听剪贴板。要完全退出，请在托盘图标或“文件”菜单里选“退出 Errdesk”。',
  refused: () => 'Errdesk 拒绝了一个不是自己窗口发来的请求。请重新启动 Errdesk。',
  'needs-gesture': () => '未执行：这项操作只在您刚点击或按键之后进行。请再试一次。',
  'bad-input': () => 'Errdesk 内部出了问题。屏幕上的内容都还在，请再试一次。',
  failed: () => 'Errdesk 内部出了问题。屏幕上的内容都还在，请再试一次。',
};
