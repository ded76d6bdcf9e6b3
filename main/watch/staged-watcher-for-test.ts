import type { WatchSettings } from '../../bridge/contract/watch';
import { defaults } from '../settings/defaults';
import type { Outcome } from '../worker/job-worker';
import type { Judgement, Seen } from './judge';
import type { Copied } from './judging';
import type { Found, Looked } from './look';
import { createManualClock, type ManualClock } from './manual-clock';
import { Watcher } from './watcher';

/** A watcher for tests, with a clipboard, a clock and a judge that the test controls. */
export interface Stage {
  watcher: Watcher;
  clock: ManualClock;
  settings: WatchSettings;
  /** What the clipboard does when it is looked at, and what that costs. */
  board: Found | 'throws' | 'hangs';
  cost: number;
  looks: number;
  /** Whether the person has gone to another program since they began to watch. */
  left: boolean;
  /** The texts that were judged, and the criteria of each. */
  asked: string[];
  criteria: Omit<Copied, 'text'>[];
  /** Instead of triage: what begins with ERR is an error, what begins with KEY a bare secret. */
  judge(text: string): Promise<Outcome<Judgement>>;
  copy(text: string): void;
  /** The name of the suggestion. */
  names(): string | null;
  turnOn(): Promise<void>;
}

const seen = (name: string): Seen => ({
  verdict: 'match',
  entry: 'tencent-roomengine/device/-1102',
  sdk: { zh: '腾讯 RoomEngine', en: 'Tencent RoomEngine' },
  name,
  title: { zh: '摄像头被占用', en: 'Camera in use' },
  meanings: 1,
  excerpt: { text: name, marks: [] },
});

function judged(text: string): Judgement {
  if (text.startsWith('KEY')) return { kind: 'secret' };
  return text.startsWith('ERR') ? { kind: 'finding', seen: seen(text) } : { kind: 'nothing' };
}

/** The part of the stage that the fakes read each time, because a test may change it. */
type Props = Omit<Stage, 'watcher' | 'copy' | 'names' | 'turnOn'>;

export function stageWatcher(): Stage {
  const props: Props = {
    clock: createManualClock(),
    settings: { ...defaults.watch },
    board: { kind: 'text', text: 'ERR old' },
    cost: 1,
    looks: 0,
    left: false,
    asked: [],
    criteria: [],
    judge: async (text) => ({ kind: 'done', value: judged(text) }),
  };
  const watcher = new Watcher({
    reader: { look: () => lookAt(props), close: () => {} },
    judging: {
      judge({ text, ...criteria }) {
        props.asked.push(text);
        props.criteria.push(criteria);
        return props.judge(text);
      },
      close: () => {},
    },
    clock: props.clock,
    hash: (text) => `#${text}`,
    kinds: () => [],
    leaving: () => () => props.left,
    settings: () => props.settings,
    turn(on) {
      props.settings = { ...props.settings, on };
      watcher.settingsChanged();
    },
  });
  return Object.assign(props, {
    watcher,
    copy(text: string) {
      props.board = { kind: 'text', text };
    },
    names: () => watcher.suggestion()?.name ?? null,
    async turnOn() {
      void watcher.switchTo({ watching: true, for: 'good' });
      await props.clock.pass(600);
    },
  });
}

function lookAt(props: Props): Promise<Looked> {
  const { board, cost, clock } = props;
  props.looks += 1;
  if (board === 'throws') return Promise.reject(new Error('ERR old'));
  if (board === 'hangs')
    return new Promise((_resolve, reject) => clock.after(5000, () => reject(new Error('late'))));
  return Promise.resolve({ found: board, took: cost, cost, busy: false });
}
