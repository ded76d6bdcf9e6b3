// What runs inside the page that is measured, the same in Errdesk's window and in the blank one. The source of each
// function is put into the page, so it may use nothing from outside.

/**
 * Times every press of a key or of the mouse, from its event until its result has been painted. A table that is still
 * being made says so by `aria-busy`; what comes later than the next frame is awaited where `awaiting` was told of it.
 */
export function meter() {
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      }),
    );
  /** @type {{ isThere: () => boolean }} */
  const wanted = { isThere: () => true };
  const isBusy = () => !wanted.isThere() || document.querySelector('[role=grid][aria-busy=true]') !== null;
  /** In milliseconds: what is not there by then does not come. */
  const patience = 5000;
  /** @type {{ time: Promise<number> | undefined }} */
  const last = { time: undefined };
  /** When the key of the next input went down; 0 for an input method, which has no key. */
  let pressed = 0;

  /** @param {number} begin */
  const untilPainted = async (begin) => {
    do await painted();
    while (isBusy() && performance.now() - begin < patience);
    return performance.now() - begin;
  };
  addEventListener(
    'keydown',
    ({ timeStamp, ctrlKey, key }) => {
      if (key === 'Control' || key === 'Shift') return;
      pressed = ctrlKey ? 0 : timeStamp;
      last.time = untilPainted(timeStamp);
    },
    true,
  );
  addEventListener(
    'input',
    ({ timeStamp, target }) => {
      // A tick is a click already.
      if (target instanceof HTMLInputElement && target.type === 'checkbox') return;
      last.time = untilPainted(pressed || timeStamp);
      pressed = 0;
    },
    true,
  );
  addEventListener('click', ({ timeStamp }) => (last.time = untilPainted(timeStamp)), true);
  return {
    /** From now on, a result is there once this is true. @param {() => boolean} isThere */
    awaiting(isThere) {
      wanted.isThere = isThere;
      last.time = undefined;
    },
    /** The time of the last press, once its result is painted. Milliseconds. */
    async last() {
      while (!last.time) await painted();
      const time = await last.time;
      last.time = undefined;
      return time;
    },
  };
}

/** Notes the tasks that keep the page from answering. */
export function longTasks() {
  /** @type {number[]} */
  const blocks = [];
  new PerformanceObserver((list) =>
    blocks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true });
  return {
    /** Milliseconds of each task of more than 50, since the last call. */
    blocks: () => blocks.splice(0),
  };
}

/**
 * Milliseconds of each frame while something scrolls by so many pixels a frame.
 * @param {string} selector @param {number} by @param {number} frames
 */
export async function scroll(selector, by, frames) {
  const scroller = document.querySelector(selector);
  const times = [];
  let before = await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < frames; frame++) {
    scroller?.scrollBy(0, by);
    const now = await new Promise(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times;
}
