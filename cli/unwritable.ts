import type { Text } from '../catalog/schema';
import { BadUse, codeOf } from './problem';

/** The message for a file that cannot be written: why, and what to do. */
export function unwritable(path: string, error: unknown): BadUse {
  return new BadUse(sentence(path, codeOf(error)));
}

function sentence(path: string, code: string): Text {
  switch (code) {
    case 'EEXIST':
      return {
        zh: `${path} 已经存在。请换个名字，或加 --force 替换它。`,
        en: `${path} exists already. Give another name, or --force to replace it.`,
      };
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        zh: `没有放 ${path} 的文件夹。请先建好文件夹，或换个位置。`,
        en: `There is no folder for ${path}. Make the folder first, or give another place.`,
      };
    case 'EISDIR':
      return {
        zh: `${path} 是文件夹。请写出其中文件的名字。`,
        en: `${path} is a folder. Give the name of a file in it.`,
      };
    case 'ENOTSUP':
      return {
        zh: `${path} 不是普通文件，不能替换。请换个名字，或去掉 --out 输出到标准输出。`,
        en: `${path} is no ordinary file and cannot be replaced. Give another name, or leave out --out for standard output.`,
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        zh: `没有权限写 ${path}。请换个位置，或修改文件夹的权限。`,
        en: `${path} may not be written by you. Give another place, or change the permissions of the folder.`,
      };
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        zh: `磁盘空间不够，${path} 没有写成。请腾出空间，或换个位置。`,
        en: `The disk is full, so ${path} was not written. Free some space, or give another place.`,
      };
    default:
      return {
        zh: `写不了 ${path}（${code}）。请检查磁盘和路径后再试。`,
        en: `${path} could not be written (${code}). Check the disk and the path, then try again.`,
      };
  }
}
