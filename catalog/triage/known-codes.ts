import type { CatalogIndex } from './catalog-index';
import type { IsCode } from './statements/document/listed-codes';

export const isCodeIn =
  ({ codes, names }: Pick<CatalogIndex, 'codes' | 'names'>): IsCode =>
  (written) =>
    startsLikeNumber.test(written)
      ? codes.readings(Math.abs(Number(written))).length > 0
      : names.find(written)?.exact === true;

const startsLikeNumber = /^-?\d/;
