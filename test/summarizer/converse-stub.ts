import { createServer, type Http2Server, type Http2ServerResponse } from 'node:http2';

export type StubReply =
  | { status: number; error: string }
  | {
      answer: unknown;
      tool?: string;
      usage?: object | null;
      stopReason?: string;
      /** In place of the text and the call. */
      content?: readonly object[];
    }
  | { raw: string }
  /** Never a head. */
  | { hang: true }
  /** A head, and then a blank every few milliseconds for ever. */
  | { drip: true }
  /** The connection ends before the head, or within the body. */
  | { reset: 'head' | 'body' };

const DRIP_MS = 10;

/** A local server with the wire format of Bedrock's Converse: `POST /model/{id}/converse`, JSON, HTTP/2 in the clear. */
export class ConverseStub {
  readonly calls: { model: string; body: string }[] = [];
  readonly #server: Http2Server;
  #replies: StubReply[] = [];
  #otherwise: StubReply = { status: 500, error: 'InternalServerException' };

  constructor() {
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8');
      });
      request.on('end', () => {
        const model = decodeURIComponent(/^\/model\/([^/]+)\/converse$/.exec(request.url)?.[1] ?? '');
        this.calls.push({ model, body });
        send(this.#replies.shift() ?? this.#otherwise, response);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no address');
    return `http://127.0.0.1:${address.port}`;
  }

  /** One reply a call, then an error of the server. */
  answerWith(...replies: StubReply[]): void {
    this.#replies = replies;
    this.#otherwise = { status: 500, error: 'InternalServerException' };
    this.calls.length = 0;
  }

  answerAlways(reply: StubReply): void {
    this.answerWith();
    this.#otherwise = reply;
  }

  stop(): void {
    this.#server.close();
  }
}

function send(reply: StubReply, response: Http2ServerResponse): void {
  if ('hang' in reply) return;
  if ('reset' in reply && reply.reset === 'head') {
    response.stream.session?.destroy();
    return;
  }
  if ('status' in reply) {
    response.writeHead(reply.status, {
      'content-type': 'application/json',
      'x-amzn-errortype': reply.error,
    });
    response.end(JSON.stringify({ message: 'stub' }));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  if ('drip' in reply) {
    const dripping = setInterval(() => response.write(' '), DRIP_MS);
    response.on('close', () => clearInterval(dripping));
  } else if ('reset' in reply) {
    response.write('{"output": {"message": ', () => response.stream.session?.destroy());
  } else response.end('raw' in reply ? reply.raw : JSON.stringify(converseReply(reply)));
}

function converseReply({
  answer,
  tool = 'store_summary',
  usage = { inputTokens: 1_000, outputTokens: 200, totalTokens: 1_200 },
  stopReason = 'tool_use',
  content = [{ text: 'Here it is.' }, { toolUse: { toolUseId: 't1', name: tool, input: answer } }],
}: Extract<StubReply, { answer: unknown }>) {
  return {
    output: { message: { role: 'assistant', content } },
    stopReason,
    usage,
    metrics: { latencyMs: 5 },
  };
}
