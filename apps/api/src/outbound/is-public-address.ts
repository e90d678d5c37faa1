import { BlockList } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether a server on the internet may have this address. All else, such as this machine, the company's own network and the clouds'
 * metadata services, is refused unless the operator allows it.
 *
 * @param allowed ranges of the operator, such as `10.1.0.0/16`
 */
export function isPublicAddress(address: string, allowed: BlockList = new BlockList()): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `::ffff:10.0.0.1` is 10.0.0.1 in another dress.
  const ip = ipaddr.process(address);
  if (allowed.check(ip.toString(), ip.kind())) return true;
  return ip.range() === 'unicast' && !isTranslated(ip.toNormalizedString());
}

/** IPv6 addresses behind which a translator may find any IPv4 address: local-use NAT64 ranges that the library counts as unicast. */
function isTranslated(address: string): boolean {
  return /^(?:64:ff9b:|2001:0:|2002:)/i.test(address);
}
