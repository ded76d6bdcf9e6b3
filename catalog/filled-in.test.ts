import { expect, it } from 'vitest';
import { filledIn } from './filled-in';

const hole = /\{([a-z]+)\}/g;
const values: Record<string, string> = { tool: '控制台（辅助工具）', port: 'TCP 443', net: '4G 网络' };

it.each([
  ['用 {tool} 校验。', '用控制台（辅助工具）校验。'],
  ['放行 {port} 再试。', '放行 TCP 443 再试。'],
  ['换成 {net} 再试。', '换成 4G 网络再试。'],
  ['放行 {port}，用 {tool}。', '放行 TCP 443，用控制台（辅助工具）。'],
  ['Allow {port} first.', 'Allow TCP 443 first.'],
  ['Keep {this} and that.', 'Keep {this} and that.'],
])('%s', (text, filled) => expect(filledIn(text, hole, (name) => values[name])).toBe(filled));
