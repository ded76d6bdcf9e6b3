/** "1 line", "4,310 lines". */
export const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const megabytes = (size: number) => `${(size / 1024 / 1024).toFixed(1)} MB`;

export const millions = (units: number) => `${(units / 1_000_000).toFixed(1)} million`;
