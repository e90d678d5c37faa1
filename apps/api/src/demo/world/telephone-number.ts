import type { RandomSource } from './random-source.ts';

/** How numbers look in each country; `#` becomes a digit. English-speaking ones use the ranges kept free for fiction. */
const shapes: Readonly<Record<string, string>> = {
  Australia: '+61 2 5550 ####',
  Austria: '+43 316 90####',
  Belgium: '+32 81 55 ## ##',
  Brazil: '+55 41 5550-####',
  Canada: '+1 403 555 01##',
  Denmark: '+45 89 55 ## ##',
  France: '+33 4 65 71 ## ##',
  Germany: '+49 711 9000####',
  India: '+91 80 5550 ####',
  Ireland: '+353 21 555 ####',
  Italy: '+39 0521 55####',
  Japan: '+81 52 555 ####',
  Mexico: '+52 81 5550 ####',
  Netherlands: '+31 30 555 ####',
  Norway: '+47 55 50 ## ##',
  Poland: '+48 61 555 ## ##',
  Portugal: '+351 266 555 ###',
  Spain: '+34 96 555 ## ##',
  Sweden: '+46 40 555 ## ##',
  Switzerland: '+41 52 555 ## ##',
  'United Kingdom': '+44 1632 960###',
  'United States': '+1 614 555 01##',
};

/** A telephone number as people of the country write it. */
export function telephoneNumber(random: RandomSource, country: string): string {
  return (shapes[country] ?? '+1 202 555 01##').replaceAll('#', () => String(random.between(0, 9)));
}
