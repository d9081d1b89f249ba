/**
 * Opens connections to permitted addresses only. The check stands where the connection is made, on the
 * addresses that are used for it, so a name that resolves differently the second time gains nothing.
 */
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { FetchFailure } from '../errors.ts';
import { literalAddress } from './addresses.ts';

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;
export type AllowsAddress = (address: string) => boolean;

export type ConnectorOptions = {
  resolve: Resolve;
  allowsAddress: AllowsAddress;
  /** Origins that may lie at any address. */
  trustedOrigins: ReadonlySet<string>;
  connectTimeoutMs: number;
};

export function blockedAddress(host: string): FetchFailure {
  return new FetchFailure('blocked-address', `${host}: the address is not one of the public internet`);
}

/** A `lookup` for sockets that yields only the permitted addresses of a name. */
function guardedLookup(resolve: Resolve, allows: AllowsAddress): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const family = options.family === 4 || options.family === 6 ? options.family : 0;
        const permitted = addresses.filter((found) => allows(found.address));
        const usable = permitted.filter((found) => family === 0 || found.family === family);
        const [first] = usable;
        if (first === undefined) callback(refusal(hostname, addresses, permitted), '', 0);
        else if (options.all) callback(null, usable);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error('lookup failed'), '', 0),
    );
  };
}

function refusal(hostname: string, found: LookupAddress[], permitted: LookupAddress[]): FetchFailure {
  return found.length > 0 && permitted.length === 0
    ? blockedAddress(hostname)
    : new FetchFailure('dns', `${hostname}: the name has no address`);
}

export function createConnector(options: ConnectorOptions): buildConnector.connector {
  const { resolve, allowsAddress, trustedOrigins, connectTimeoutMs } = options;
  const connecting = (allows: AllowsAddress) =>
    buildConnector({
      timeout: connectTimeoutMs,
      lookup: guardedLookup(resolve, allows),
      // Node's 250 ms per address gives up on far hosts that have several.
      autoSelectFamilyAttemptTimeout: 1000,
    });
  const open = connecting(() => true);
  const guarded = connecting(allowsAddress);
  return (target, callback) => {
    const origin = new URL(`${target.protocol}//${target.host ?? target.hostname}`).origin;
    if (trustedOrigins.has(origin)) return open(target, callback);
    // Sockets look up names only; an address that is spelled out is checked here.
    const literal =
      literalAddress(target.hostname) ?? (target.hostname.includes(':') ? target.hostname : null);
    if (literal !== null && !allowsAddress(literal)) return callback(blockedAddress(target.hostname), null);
    guarded(target, (...result) => {
      const [error, socket] = result;
      if (error === null && !allowsAddress(socket.remoteAddress ?? '')) {
        socket.destroy();
        return callback(blockedAddress(target.hostname), null);
      }
      return callback(...result);
    });
  };
}
