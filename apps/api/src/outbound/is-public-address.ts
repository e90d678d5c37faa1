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
  return ip.range() === 'unicast' && (ip.kind() === 'ipv4' || isGlobal(ip.toNormalizedString()));
}

/**
 * Whether it lies in 2000::/3, all that was ever given out of IPv6: `::7f00:1` is 127.0.0.1 in one more dress, which the library counts as
 * unicast. Not those in which a translator finds any IPv4 address (Teredo, 6to4).
 */
function isGlobal(address: string): boolean {
  return /^[23][\da-f]{3}:/i.test(address) && !/^(?:2001:0:|2002:)/i.test(address);
}
