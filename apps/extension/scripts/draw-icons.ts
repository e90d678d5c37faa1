import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** Draws the mark as PNG in the sizes that browsers ask for: two bars side by side on a rounded tile. */
const tile = [11, 107, 96] as const;
const bars = [
  { x: 0.24, y: 0.2, width: 0.22, height: 0.6, opacity: 1 },
  { x: 0.54, y: 0.36, width: 0.22, height: 0.44, opacity: 0.62 },
];
const samples = 6;

for (const size of [16, 32, 48, 128]) writeFileSync(new URL(`../public/icon/${size}.png`, import.meta.url), png(size));

function png(size: number): Buffer {
  const rows: number[] = [];
  for (let y = 0; y < size; y += 1) {
    rows.push(0);
    for (let x = 0; x < size; x += 1) rows.push(...pixel(x, y, size));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** Red, green, blue and opacity of one pixel, averaged over a grid of points in it. */
function pixel(x: number, y: number, size: number): [number, number, number, number] {
  let covered = 0;
  let white = 0;
  for (let at = 0; at < samples * samples; at += 1) {
    const u = (x + ((at % samples) + 0.5) / samples) / size;
    const v = (y + (Math.floor(at / samples) + 0.5) / samples) / size;
    if (!isInside(u, v, 0, 0, 1, 1, 0.22)) continue;
    covered += 1;
    const bar = bars.find((each) => isInside(u, v, each.x, each.y, each.width, each.height, 0.09));
    white += bar?.opacity ?? 0;
  }
  const share = covered === 0 ? 0 : white / covered;
  const mix = (channel: number) => Math.round(channel + (255 - channel) * share);
  return [mix(tile[0]), mix(tile[1]), mix(tile[2]), Math.round((covered / (samples * samples)) * 255)];
}

function isInside(u: number, v: number, x: number, y: number, width: number, height: number, radius: number): boolean {
  if (u < x || v < y || u > x + width || v > y + height) return false;
  const dx = Math.max(x + radius - u, u - (x + width - radius), 0);
  const dy = Math.max(y + radius - v, v - (y + height - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}
