/** A person, a key and a link that exist nowhere else: wherever one of these turns up, it came from a request. */
export const canaries = {
  email: 'canaria.zwoelfender@canary-mail.test',
  name: 'Canaria Zwoelfender',
  host: 'canary-host.test',
  address: '203.0.113.77',
  token: `all_canarycc_${'canary2a'.repeat(5)}`,
  key: `alg_canarykk_${'canary3b'.repeat(5)}`,
} as const;

const shapes: readonly RegExp[] = [
  /canar(?:ia|y)/i,
  /zwoelfender/i,
  /203\.0\.113\.77/,
  /\bal[a-z]_[a-z2-7]{8}_[a-z2-7]{40}/,
  /[\w.+-]+(?:@|%40)[\w-]+\.[a-z]{2,}/i,
];

/** The lines in which one of them stands, or anything shaped like an address or a secret. */
export function linesWithCanaries(text: string): string[] {
  return text.split('\n').filter((line) => shapes.some((shape) => shape.test(line)));
}
