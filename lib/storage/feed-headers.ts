/** Request headers of private feeds in the SSM Parameter Store, read by name below one prefix. */
import { GetParameterCommand, ParameterNotFound, type SSMClient } from '@aws-sdk/client-ssm';
import { HeadersUnavailable } from '../errors.ts';
import { HEADERS_NAME, type PrivateHeaders, parseHeaders } from '../feeds/private-headers.ts';
import type { Clock, FeedHeaders } from '../ports.ts';

/** A changed secret is in use after this at the latest. */
const KEPT_MS = 5 * 60_000;

/** @param prefix begins and ends with a slash. */
export function createFeedHeaders(
  client: () => SSMClient,
  { prefix, clock }: { prefix: string; clock: Clock },
): FeedHeaders {
  const known = new Map<string, { headers: PrivateHeaders; until: number }>();
  return {
    async read(name) {
      const now = clock.now().getTime();
      const kept = known.get(name);
      if (kept && kept.until > now) return kept.headers;
      const headers = parseHeaders(name, await parameterOf(client(), prefix, name));
      known.set(name, { headers, until: now + KEPT_MS });
      return headers;
    },
  };
}

async function parameterOf(client: SSMClient, prefix: string, name: string): Promise<string> {
  if (!HEADERS_NAME.test(name))
    throw new HeadersUnavailable(`"${name}" is no name that request headers can be kept under`);
  try {
    const { Parameter: parameter } = await client.send(
      new GetParameterCommand({ Name: `${prefix}${name}`, WithDecryption: true }),
    );
    return parameter?.Value ?? '';
  } catch (cause) {
    const why =
      cause instanceof ParameterNotFound
        ? 'there is no such parameter'
        : `Parameter Store did not give it (${cause instanceof Error ? cause.name : 'unknown error'})`;
    throw new HeadersUnavailable(`the request headers "${name}" are missing at ${prefix}${name}: ${why}`, {
      cause,
    });
  }
}
