const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** "4,310". */
export const number = (count: number) => whole.format(count);

/** "1 line", "4,310 lines". */
export const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;

export const kilobytes = (size: number) => `${number(size / 1024)} KB`;

export const megabytes = (size: number) => `${tenths.format(size / 1024 / 1024)} MB`;

export const millions = (units: number) => `${tenths.format(units / 1_000_000)} million`;
