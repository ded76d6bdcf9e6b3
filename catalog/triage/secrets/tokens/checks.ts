const numbersOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

/** The check of card numbers and IMEIs (ISO/IEC 7812-1). */
export function isLuhn(text: string): boolean {
  const sum = numbersOf(text)
    .reverse()
    .reduce((all, digit, place) => {
      const weighed = place % 2 === 0 ? digit : digit * 2;
      return all + (weighed > 9 ? weighed - 9 : weighed);
    }, 0);
  return sum % 10 === 0;
}

/** The check of an IBAN (ISO 13616): moved round and read as one number, it leaves 1 by 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[ -]/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check of a mainland identity number of 18 characters (GB 11643). */
export function isMainlandId(text: string): boolean {
  const sum = weights.reduce((all, weight, place) => all + weight * Number(text.charAt(place)), 0);
  return '10X98765432'.charAt(sum % 11) === text.charAt(17).toUpperCase();
}

/** The check of a Hong Kong identity card, `A123456(3)`; a single letter counts as if a blank stood before it. */
export function isHongKongId(text: string): boolean {
  const plain = text
    .replace(/[()（）]/g, '')
    .toUpperCase()
    .padStart(9, ' ');
  const value = (sign: string) => (sign === ' ' ? 36 : Number.parseInt(sign, 36));
  const sum = [...plain].reduce((all, sign, place) => all + value(sign) * (9 - place), 0);
  return sum % 11 === 0;
}

const regions = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** The check of a Taiwan identity card: a letter for the region, then nine digits. */
export function isTaiwanId(text: string): boolean {
  const region = regions.indexOf(text.charAt(0).toUpperCase()) + 10;
  const tail = [...text.slice(1)].reduce(
    (all, digit, place) => all + Number(digit) * (place === 8 ? 1 : 8 - place),
    0,
  );
  return region >= 10 && (Math.floor(region / 10) + (region % 10) * 9 + tail) % 10 === 0;
}
