import type { ExportsStrings } from '../en/export';
import { number } from './numbers';

export const exports: ExportsStrings = {
  exports: {
    button: {
      found: (count) => `导出 ${number(count)} 条`,
      chosen: (count) => `导出选中的 ${number(count)} 条`,
    },
    buttonAlone: '导出',
    title: '导出表格',
    rows: '条目',
    asListed: (count) => `${number(count)} 条，按当前的筛选和排序`,
    chosenRows: (count) => `选中的 ${number(count)} 条`,
    foundRows: (count) => `列出的全部 ${number(count)} 条`,
    columns: '列',
    shownColumns: (count) => `显示的 ${number(count)} 列`,
    allColumns: (count) => `全部 ${number(count)} 列`,
    language: '语言',
    languages: { zh: '中文', en: 'English', both: '双语' },
    format: '格式',
    formats: { xlsx: 'Excel', csv: 'CSV', md: 'Markdown', json: 'JSON', html: 'HTML' },
    hints: {
      xlsx: '工作簿，错误码是数字。复制得到表格，可贴进 Excel、Word 或邮件。',
      csv: '各种表格软件都能打开，UTF-8 编码，公式不会运行。复制得到文本。',
      md: '用于 GitHub、知识库等支持 Markdown 的地方。复制得到文本。',
      json: '供程序读取的数据，附有结构说明。复制得到文本。',
      html: '用浏览器打开，也适合打印。复制得到表格，可贴进 Excel、Word 或邮件。',
    },
    save: '保存…',
    copy: '复制',
    saved: (rows) => `${number(rows)} 条已保存到`,
    copied: (rows) => `已复制 ${number(rows)} 条`,
    reveal: '在文件夹中显示',
    making: (rows, percent) => `正在准备 ${number(rows)} 条：${number(percent)}%`,
    cancel: '取消',
  },
};
