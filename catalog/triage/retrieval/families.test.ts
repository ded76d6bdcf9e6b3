import { catalog as shipped } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { oneIn } from '../../../scripts/depth';
import { withoutBeside } from '../../pack/beside';
import { knownPacks } from '../../pack/known-packs';
import type { Entry } from '../../schema';
import type { Triage } from '../result';
import { createTriage } from '../triage';

/** What triage claims errors by. */
const catalog = withoutBeside(shipped);

const triage = createTriage(catalog);
const packs = knownPacks(catalog.packs);
const nameOf = ({ sdk }: Entry) => packs.shortOf(sdk).zh;
const entries = catalog.entries.filter(({ fault }) => fault !== 'success' && fault !== 'unclassified');
const titleZh = ({ title }: Entry) => title.zh.replace(/[（(].*/, '');
const titleEn = ({ title }: Entry) => title.en.replace(/ ?\(.*/, '').toLowerCase();

/** An entry of the same SDK about something else. */
function another(entry: Entry): Entry {
  const same = entries.filter(({ sdk, fault }) => sdk === entry.sdk && fault !== entry.fault);
  return same[(entries.indexOf(entry) * 7 + 11) % same.length] ?? entry;
}

const titles = new Map(catalog.entries.map((entry) => [entry.id, titleZh(entry)]));
/** Whether an entry is listed, or one of the same title. */
const lists = ({ findings }: Triage, wanted: Entry) =>
  findings.some(({ entry }) => titles.get(entry) === titleZh(wanted));
const isFound = (answer: Triage, entry: Entry) => answer.verdict !== 'none' && lists(answer, entry);
const areBoth = (answer: Triage, entry: Entry) =>
  answer.verdict === 'ambiguous' && lists(answer, entry) && lists(answer, another(entry));
const numbered = entries.filter(({ code }) => code !== undefined && code.replace('-', '').length >= 4);

/** A frame around every second entry, and the share of its pastes that must come out right. */
const families: readonly {
  name: string;
  of: readonly Entry[];
  paste: (entry: Entry) => string;
  isRight: (answer: Triage, entry: Entry) => boolean;
  floor: number;
}[] = [
  {
    name: 'words where the SDK is named',
    of: entries,
    paste: (entry) => `${nameOf(entry)} 弹窗：${titleZh(entry)}`,
    isRight: isFound,
    floor: 0.95,
  },
  {
    name: 'words in an English mail',
    of: entries,
    paste: (entry) => `We use ${nameOf(entry)} and our users are told: ${titleEn(entry)}`,
    isRight: isFound,
    floor: 0.93,
  },
  {
    name: 'a number with the words of another',
    of: numbered,
    paste: (entry) => `${nameOf(entry)} 报 ${entry.code}，日志里写的是 ${titleZh(another(entry))}`,
    isRight: areBoth,
    floor: 0.8,
  },
  {
    name: 'a number with its own words',
    of: numbered,
    paste: (entry) => `${nameOf(entry)} {"code":${entry.code},"message":"${titleEn(entry)}"}`,
    isRight: ({ findings: [first] }, entry) => first?.code === entry.code,
    floor: 0.98,
  },
];

describe.each(families.map((family, turn) => ({ ...family, turn })))(
  '$name',
  ({ of, paste, isRight, floor, turn }) => {
    it('comes out right', () => {
      const tried = oneIn(2, of, turn);
      const wrong = tried.filter((entry) => !isRight(triage(paste(entry)), entry)).map(paste);
      expect(1 - wrong.length / tried.length, wrong.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(floor);
    });
  },
);
