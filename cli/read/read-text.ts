import type { Text } from '../../catalog/schema';
import { BadUse, codeOf } from '../problem';
import type { CommandContext } from '../world';
import { inputLimit } from './read-input';

/** The usual name of standard input. */
export const standardInput = '-';

/**
 * The text of a file, or of standard input for `-`, in UTF-16 with a byte order mark, in UTF-8, or in GB18030, which
 * Chinese Windows still uses for logs. Throws BadUse if it cannot be read or is not text.
 */
export async function readText(context: CommandContext, path: string): Promise<string> {
  const bytes = await readBytes(context, path);
  if (bytes === 'folder') throw new BadUse(unreadable(nameOf(path), 'EISDIR'));
  return textOf(bytes, path);
}

/** What a file or standard input holds, once: a pipe cannot be read again. Throws BadUse if it cannot be read. */
export async function readBytes(
  { world, language }: CommandContext,
  path: string,
): Promise<Uint8Array | 'folder'> {
  if (path === standardInput && world.stdinIsTerminal) world.err(yourTurn[language]);
  try {
    return await (path === standardInput ? world.readStdin() : world.readFile(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EISDIR') return 'folder';
    throw new BadUse(unreadable(nameOf(path), code));
  }
}

/** The text of what was read under such a name. Throws BadUse if it is none. */
export function textOf(bytes: Uint8Array, path: string): string {
  const text = decode(bytes);
  if (text === undefined) throw new BadUse(notText(nameOf(path)));
  return text;
}

/** The message for an empty input. */
export const emptyInput: Text = {
  zh: '输入是空的。请粘贴报错内容，或给出一个有内容的文件。',
  en: 'The input is empty. Paste the error, or give a file that holds it.',
};

const yourTurn: Text = {
  zh: '请粘贴报错内容，然后按 Ctrl+D。\n',
  en: 'Paste the error, then press Ctrl+D.\n',
};

const nameOf = (path: string): Text =>
  path === standardInput ? { zh: '标准输入', en: 'Standard input' } : { zh: path, en: path };

function unreadable(name: Text, code: string): Text {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        zh: `找不到文件 ${name.zh}。请检查路径，或用 - 从标准输入读取。`,
        en: `There is no file ${name.en}. Check the path, or give - to read standard input.`,
      };
    case 'EISDIR':
      return {
        zh: `${name.zh} 是文件夹。请给出其中的一个文件。`,
        en: `${name.en} is a folder. Give one file in it.`,
      };
    case 'EACCES':
    case 'EPERM':
      return {
        zh: `没有权限读取 ${name.zh}。请修改文件的权限，或换一个文件。`,
        en: `${name.en} may not be read by you. Change its permissions, or give another file.`,
      };
    case 'ENOTSUP':
      return {
        zh: `${name.zh} 是管道、设备或系统生成的文件，可能永远读不完。请给出普通文件，或用管道送入标准输入。`,
        en: `${name.en} is a pipe, a device or a file that the system makes up, which may never end. Give an ordinary file, or pipe the text to standard input.`,
      };
    case 'ERR_FS_FILE_TOO_LARGE':
      return {
        zh: `${name.zh} 超过 ${megabytes} MB，一次读不完。请截取出错前后的部分再试。`,
        en: `${name.en} is larger than ${megabytes} MB and too much to read at once. Cut out the part around the error and try that.`,
      };
    default:
      return {
        zh: `读不了 ${name.zh}（${code}）。请检查磁盘和路径后再试。`,
        en: `${name.en} could not be read (${code}). Check the disk and the path, then try again.`,
      };
  }
}

const megabytes = inputLimit / 1024 / 1024;

function notText(name: Text): Text {
  return {
    zh: `${name.zh}里不是文本。请给出 UTF-8、UTF-16 或 GB18030 编码的文本。`,
    en: `${name.en} holds no text. Give text in UTF-8, UTF-16 or GB18030.`,
  };
}

/** Undefined when the bytes are not text in any of the encodings. */
export function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  const text = decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
  // Almost any bytes are valid GB18030, but only binary formats contain zeros.
  return text?.includes('\0') ? undefined : text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
