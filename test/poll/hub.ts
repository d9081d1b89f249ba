/** A WebSub hub on loopback, as small as one can be: it confirms by asking back, and signs what it announces. */
import { createHmac } from 'node:crypto';
import { serve } from '../http/servers.ts';

export type Hub = Awaited<ReturnType<typeof startHub>>;
type Form = Record<string, string>;

export async function startHub() {
  /** The requests, as they came. */
  const asked: Form[] = [];
  /** What it makes of a request: the query it asks back with; null leaves it at 202. */
  const behaviour = {
    status: 202,
    confirm: (form: Form): Form | null => ({
      'hub.mode': form['hub.mode'] ?? '',
      'hub.topic': form['hub.topic'] ?? '',
      'hub.challenge': 'abc<1>',
      'hub.lease_seconds': '864000',
    }),
  };
  /** What the subscriber answered to the last question. */
  const answers: { status: number; body: string }[] = [];

  async function ask(callback: string, query: Form): Promise<void> {
    const url = new URL(callback);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await fetch(url);
    answers.push({ status: response.status, body: await response.text() });
  }

  const server = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    asked.push(form);
    // Before its own answer: the subscriber must have written down already what it asked for.
    const query = behaviour.status < 300 ? behaviour.confirm(form) : null;
    if (query !== null) await ask(form['hub.callback'] ?? '', query);
    response.writeHead(behaviour.status).end();
  });

  return {
    url: `${server.origin}/hub`,
    asked,
    answers,
    behaviour,
    ask,
    /** Posts `body` to the callback of the first request, signed unless told otherwise. */
    async announce(
      body: string,
      { method = 'sha256', secret = asked[0]?.['hub.secret'] ?? '', to = '' } = {},
    ) {
      const signature = `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
      const response = await fetch(to || (asked[0]?.['hub.callback'] ?? ''), {
        method: 'POST',
        headers: { 'content-type': 'application/rss+xml', 'x-hub-signature': signature },
        body,
      });
      return response.status;
    },
    close: () => server.close(),
  };
}
