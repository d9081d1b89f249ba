import { createServer, type Http2Server } from 'node:http2';

export type StubReply =
  | { status: number; error: string }
  | { answer: unknown; tool?: string; usage?: { inputTokens: number; outputTokens: number } }
  | { raw: string }
  | { hang: true };

/** A local server with the wire format of Bedrock's Converse: `POST /model/{id}/converse`, JSON, HTTP/2 in the clear. */
export class ConverseStub {
  readonly calls: { model: string; body: string }[] = [];
  readonly #server: Http2Server;
  #replies: StubReply[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8');
      });
      request.on('end', () => {
        const model = decodeURIComponent(/^\/model\/([^/]+)\/converse$/.exec(request.url)?.[1] ?? '');
        this.calls.push({ model, body });
        const reply = this.#replies.shift() ?? { status: 500, error: 'InternalServerException' };
        if ('hang' in reply) return;
        if ('status' in reply) {
          response.writeHead(reply.status, {
            'content-type': 'application/json',
            'x-amzn-errortype': reply.error,
          });
          response.end(JSON.stringify({ message: 'stub' }));
          return;
        }
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('raw' in reply ? reply.raw : JSON.stringify(converseReply(reply)));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no address');
    return `http://127.0.0.1:${address.port}`;
  }

  answerWith(...replies: StubReply[]): void {
    this.#replies = replies;
    this.calls.length = 0;
  }

  stop(): void {
    this.#server.close();
  }
}

function converseReply({
  answer,
  tool = 'store_summary',
  usage = { inputTokens: 1_000, outputTokens: 200 },
}: Extract<StubReply, { answer: unknown }>) {
  const toolUse = { toolUseId: 't1', name: tool, input: answer };
  return {
    output: { message: { role: 'assistant', content: [{ text: 'Here it is.' }, { toolUse }] } },
    stopReason: 'tool_use',
    usage: { ...usage, totalTokens: usage.inputTokens + usage.outputTokens },
    metrics: { latencyMs: 5 },
  };
}
