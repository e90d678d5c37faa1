import { BlockList } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * The ranges that outgoing webhooks may reach besides the public internet, written as `10.1.0.0/16 fd00::/8`.
 *
 * @returns `undefined` for a text that is none
 */
export function readRanges(text: string): BlockList | undefined {
  const ranges = new BlockList();
  for (const range of text.split(/[\s,]+/).filter(Boolean)) {
    if (!ipaddr.isValidCIDR(range)) return undefined;
    const [address, bits] = ipaddr.parseCIDR(range);
    ranges.addSubnet(address.toString(), bits, address.kind());
  }
  return ranges;
}
