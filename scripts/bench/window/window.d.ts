interface Window {
  readonly errdeskMeter: ReturnType<typeof import('./meter.mjs').meter> &
    ReturnType<typeof import('./meter.mjs').longTasks> & {
      scroll: typeof import('./meter.mjs').scroll;
    };
  readonly errdeskGaps: { longest(): number };
}
