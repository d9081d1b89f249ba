import type { Feed } from '../feeds/feed.ts';
import { headersFor } from '../feeds/private-headers.ts';
import type { FetchRequest } from '../http/types.ts';
import type { FeedHeaders } from '../ports.ts';

/**
 * The request that polls a feed: conditional, with the User-Agent and the headers its settings ask for.
 * @throws {HeadersUnavailable} where the headers cannot be had, or are meant for another origin.
 */
export async function feedRequest(
  { feedHeaders }: { feedHeaders: FeedHeaders },
  { url, etag, lastModified, settings }: Feed,
): Promise<FetchRequest> {
  const { userAgent, headersSecret: name } = settings;
  return {
    url,
    kind: 'feed',
    etag,
    lastModified,
    ...(userAgent === null ? {} : { userAgent }),
    ...(name === null ? {} : { headers: headersFor(name, await feedHeaders.read(name), url) }),
  };
}
