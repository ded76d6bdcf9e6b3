import type { Suggestion, WatchSettings, WatchState, WatchSwitch } from '../../bridge/contract/watch';
import { copyLimit } from '../../bridge/limits';
import type { OwnKind } from '../../catalog/triage/secrets/privacy';
import type { Clock } from '../clock';
import type { Judging } from './judging';
import type { Found } from './look';
import { createLoop, type Loop } from './loop';
import { createMemory, type Memory } from './memory';
import type { Reader } from './reader';
import { createSuggestions, type Recent, type Suggestions } from './suggestions';
import { looks, stateOf, type Temporary, temporaryOf } from './switches';

export interface WatcherParts {
  reader: Reader;
  judging: Judging;
  clock: Clock;
  /** A hash from which no text can be looked up. */
  hash(text: string): string;
  settings(): WatchSettings;
  /** A team's own kinds of secrets. */
  kinds(): readonly OwnKind[];
  /** Called where a person begins to watch. Answers from then on whether they have left the window since. */
  leaving(): () => boolean;
  /** Changes the setting whether the clipboard is watched. Must call `settingsChanged`. */
  turn(on: boolean): void;
}

/** Milliseconds for which the reason of a skipped copy is shown. */
const skippedShownFor = 6000;

/** After one failed look the next one mostly succeeds: the owner of the clipboard had been replaced by another. */
const failuresToTell = 2;

const neverLeft = () => false;

/** Watches the clipboard and makes suggestions of what was copied. Never throws; failures are in its state. */
export class Watcher {
  readonly #parts: WatcherParts;
  readonly #memory: Memory;
  readonly #loop: Loop;
  readonly #suggestions: Suggestions;
  readonly #listeners = new Set<() => void>();
  #on: boolean;
  #temporary: Temporary | null = null;
  #endTemporary = () => {};
  #skipped: WatchState['skipped'] = null;
  #forgetSkipped = () => {};
  #unreadable = false;
  /** Whether the next look finds a new copy, or what was there before watching began. */
  #next: 'copy' | 'old' = 'old';
  #firstLook: (() => void)[] = [];
  /** Whether the first look may find what was copied after a person began to watch. */
  #hasLeft = neverLeft;
  /** Changes when what is being judged is no longer wanted. */
  #drops = 0;

  constructor(parts: WatcherParts) {
    this.#parts = parts;
    this.#on = parts.settings().on;
    this.#memory = createMemory(parts.hash);
    this.#suggestions = createSuggestions(parts.clock, () => this.#changed());
    this.#loop = createLoop({
      reader: parts.reader,
      clock: parts.clock,
      asked: { limit: copyLimit, watching: true },
      looked: (found) => this.#handle(found),
      failed: (times) => this.#fail(times),
    });
  }

  /** Starts watching, if the settings say so. */
  start(): void {
    this.#follow();
  }

  state(): WatchState {
    const { watching, until } = stateOf(this.#on, this.#temporary);
    const starting = watching && this.#loop.runs() && this.#next === 'old' && !this.#unreadable;
    return { watching, starting, until, skipped: this.#skipped, unreadable: this.#unreadable };
  }

  /** Whether the clipboard is being looked at. */
  looks(): boolean {
    return this.#loop.runs();
  }

  suggestion(): Suggestion | null {
    return this.#suggestions.current();
  }

  /** The last findings, newest first. */
  recent(): readonly Recent[] {
    return this.#suggestions.recent();
  }

  /** Calls `listener` after each change of the above. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once the present content of the clipboard is known, so that the next copy will be noticed. */
  switchTo(to: WatchSwitch): Promise<void> {
    const { turn, clock, leaving } = this.#parts;
    if (!this.#loop.runs()) this.#hasLeft = leaving();
    if (to.for === 'good' && to.watching !== this.#on) turn(to.watching);
    this.#keepTemporary(temporaryOf(to, this.#on, clock.now()));
    if (to.for === 'good' && !to.watching) this.#drop();
    return this.#follow();
  }

  /** The settings have changed. A change of `on` ends a temporary state. */
  settingsChanged(): void {
    const { on } = this.#parts.settings();
    if (on === this.#on) return;
    this.#on = on;
    this.#keepTemporary(null);
    void this.#follow();
  }

  /** The text of a suggestion, once. */
  open(id: number): string | undefined {
    return this.#suggestions.take(id);
  }

  dismiss(id: number): void {
    this.#suggestions.take(id);
  }

  /** Errdesk itself is about to copy this text. */
  willCopy(text: string): void {
    this.#memory.noteOwn(text);
  }

  /** This text is shown in the window. It is not suggested, and an open suggestion of it is dropped. */
  shown(text: string): void {
    if (text.length > copyLimit) return;
    this.#memory.noteOwn(text);
    this.#suggestions.dropOf(text);
  }

  close(): void {
    this.#loop.stop();
    this.#parts.judging.close();
    this.#endTemporary();
    this.#forgetSkipped();
    this.#drop();
    this.#listeners.clear();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Drops the suggestion, and what is still being judged. */
  #drop(): void {
    this.#drops += 1;
    this.#suggestions.drop();
  }

  #keepTemporary(temporary: Temporary | null): void {
    const { clock } = this.#parts;
    this.#endTemporary();
    this.#endTemporary = () => {};
    this.#temporary = temporary;
    if (temporary?.until.kind !== 'at') return;
    this.#endTemporary = clock.after(temporary.until.at - clock.now(), () => {
      this.#temporary = null;
      void this.#follow();
    });
  }

  /** Starts or stops looking at the clipboard, according to the state. */
  #follow(): Promise<void> {
    const needed = looks(this.state());
    const first = new Promise<void>((resolve) => {
      if (needed && (!this.#loop.runs() || this.#next === 'old')) this.#firstLook.push(resolve);
      else resolve();
    });
    if (needed && !this.#loop.runs()) {
      this.#memory.clear();
      this.#next = 'old';
      this.#loop.start();
    } else if (!needed) {
      this.#loop.stop();
      this.#unreadable = false;
      this.#looked();
    }
    this.#changed();
    return first;
  }

  #looked(): void {
    for (const resolve of this.#firstLook.splice(0)) resolve();
  }

  #fail(times: number): void {
    if (times < failuresToTell || this.#unreadable) return;
    this.#looked();
    this.#unreadable = true;
    this.#changed();
  }

  #handle(found: Found): void {
    const expected = this.#next;
    const unchanged = this.#memory.unchanged(found);
    const isOld = expected === 'old' && !this.#hasLeft();
    this.#next = 'copy';
    this.#hasLeft = neverLeft;
    this.#looked();
    if (this.#unreadable || expected === 'old') {
      this.#unreadable = false;
      this.#changed();
    }
    if (!isOld && !unchanged) this.#handleCopy(found);
    else if (isOld && found.kind === 'text') this.#memory.judged(found.text);
  }

  #handleCopy(found: Found): void {
    if (found.kind === 'empty' || found.kind === 'same') return;
    if (found.kind === 'text' && this.#memory.isOwn(found.text)) return;
    const { watching, until } = this.state();
    if (until?.kind === 'copy') {
      this.#keepTemporary(null);
      void this.#follow();
    }
    if (!watching) return;
    if (found.kind !== 'text') this.#skip(found.kind);
    else if (!this.#memory.judged(found.text)) void this.#judge(found.text);
  }

  async #judge(text: string): Promise<void> {
    const { judging, settings } = this.#parts;
    const { least, others, ignore } = settings();
    const ofDrops = this.#drops;
    const outcome = await judging.judge({ text, least, others, ignore, kinds: this.#parts.kinds() });
    if (ofDrops !== this.#drops) return;
    if (outcome.kind === 'late') this.#skip('too-slow');
    if (outcome.kind !== 'done') return;
    const { value } = outcome;
    if (value.kind === 'finding') {
      if (!this.#memory.isOwn(text)) this.#suggestions.make(value.seen, text);
    } else if (value.kind !== 'nothing') this.#skip(value.kind);
  }

  #skip(why: NonNullable<WatchState['skipped']>): void {
    this.#forgetSkipped();
    this.#skipped = why;
    this.#forgetSkipped = this.#parts.clock.after(skippedShownFor, () => {
      this.#skipped = null;
      this.#changed();
    });
    this.#changed();
  }
}
