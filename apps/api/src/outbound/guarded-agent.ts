import { lookup } from 'node:dns';
import { type BlockList, isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './is-public-address.ts';

/** Thrown when somebody would be asked who is not on the internet. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly code = 'ADDRESS_REFUSED';
}

/** Longest wait for a connection. @unit milliseconds */
const connectMs = 10_000;

/**
 * Connections to the public internet alone. The address is judged when the connection is made, after the name was looked up: a name that
 * changes its address between a check and the connection is caught as well.
 *
 * @param allowed ranges of the operator that may be reached besides
 * @param ask looks names up; the system's unless told
 */
export function guardedAgent(allowed: BlockList, ask: LookupFunction = lookup): Agent {
  const guardedLookup: LookupFunction = (name, options, done) => {
    ask(name, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 4);
      const found = Array.isArray(addresses) ? addresses : [{ address: addresses, family: isIP(addresses) }];
      // One address of its own among many would be enough for an attacker who may try again.
      if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address, allowed)))
        return done(new AddressRefused('the name leads to an address that is not asked'), '', 4);
      if (options.all) return (done as (error: null, all: typeof found) => void)(null, found);
      const [first] = found;
      return done(null, first?.address ?? '', first?.family ?? 4);
    });
  };
  const connector = buildConnector({ lookup: guardedLookup, timeout: connectMs, autoSelectFamily: true });
  return new Agent({
    connect(options, done) {
      // No name, nothing to look up: judged here.
      const host = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !isPublicAddress(host, allowed)) {
        done(new AddressRefused('the address is not asked'), null);
        return;
      }
      connector(options, done);
    },
    keepAliveTimeout: 5_000,
    connections: 4,
    maxResponseSize: 65_536,
  });
}
