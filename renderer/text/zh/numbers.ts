const whole = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 });

export const number = (count: number) => whole.format(count);

export const kilobytes = (size: number) => `${number(size / 1024)} KB`;

export const megabytes = (size: number) => `${tenths.format(size / 1024 / 1024)} MB`;

/** In units of ten thousand, as Chinese counts. */
export const wan = (units: number) => number(units / 10_000);
