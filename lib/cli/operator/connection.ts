/** The API an operator speaks to: the embedded stack's, or a deployed stack's with the caller's own credentials. */
import { Sha256 } from '@aws-crypto/sha256-js';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { SignatureV4 } from '@smithy/signature-v4';
import { type Command, Option } from 'commander';
import { z } from 'zod';
import { InputError, StoreUnavailable } from '../../errors.ts';

export type Target = { api: string; stack?: string; token?: string };
export type Connection = {
  /** @throws {InputError} what the API refused, in its own words. */
  request<Answer>(method: string, path: string, schema: z.ZodType<Answer>, body?: Body): Promise<Answer>;
  /** What is no JSON. */
  text(path: string): Promise<string>;
};
type Body = { type: string; content: string };

const Problem = z.object({ detail: z.string(), field: z.string().optional() });

export const withTarget = (command: Command): Command =>
  command
    .addOption(new Option('--api <url>', 'API of an embedded stack').default('http://127.0.0.1:3000'))
    .option('--stack <name>', 'a deployed stack, as tickerwire-prod: its API, with your AWS credentials')
    .addOption(
      new Option('--token <jwt>', 'where apiAuth is jwt: the token, instead of a signature').env(
        'TICKERWIRE_TOKEN',
      ),
    )
    .option('--json', 'answer as JSON');

export async function connect({ api, stack, token }: Target): Promise<Connection> {
  const base = stack === undefined ? api : await apiOfStack(stack);
  const sign = stack === undefined || token !== undefined ? null : signer(base);
  const ask = async (method: string, path: string, body?: Body): Promise<string> => {
    const url = new URL(path, base);
    const headers: Record<string, string> = {
      host: url.host,
      ...(body ? { 'content-type': body.type } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const signed = sign ? await sign({ method, url, headers, body: body?.content }) : headers;
    let response: Response;
    try {
      response = await fetch(url, { method, headers: signed, ...(body ? { body: body.content } : {}) });
    } catch (cause) {
      throw new StoreUnavailable(`nothing answers at ${url.origin}: is it running? (npm start)`, { cause });
    }
    const text = await response.text();
    if (response.ok) return text;
    const problem = Problem.safeParse(safeJson(text));
    const { detail, field } = problem.data ?? { detail: `${url.pathname} answered ${response.status}` };
    throw new InputError(field === undefined ? detail : `${field}: ${detail}`, field ?? null);
  };
  return {
    async request(method, path, schema, body) {
      const text = await ask(method, path, body);
      return schema.parse(text === '' ? null : JSON.parse(text));
    },
    text: (path) => ask('GET', path),
  };
}

const safeJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

async function apiOfStack(stack: string): Promise<string> {
  const client = new CloudFormationClient({});
  try {
    const { Stacks: stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const url = stacks[0]?.Outputs?.find(({ OutputKey: key }) => key === 'ApiUrl')?.OutputValue;
    if (!url) throw new InputError(`the stack ${stack} has no output ApiUrl: is it ours?`, 'stack');
    return url;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(`--stack ${stack}: ${why} (check your AWS credentials and region)`, 'stack', {
      cause: error,
    });
  }
}

/** Signature version 4 for an HTTP API (`execute-api`); the region is in its address. */
function signer(base: string) {
  const region = /\.execute-api\.([a-z0-9-]+)\./.exec(base)?.[1] ?? 'us-east-1';
  const signature = new SignatureV4({
    credentials: defaultProvider(),
    region,
    service: 'execute-api',
    sha256: Sha256,
  });
  return async (request: {
    method: string;
    url: URL;
    headers: Record<string, string>;
    body: string | undefined;
  }) => {
    const { url, body, ...rest } = request;
    const signed = await signature.sign({
      ...rest,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      ...(body === undefined ? {} : { body }),
    });
    return signed.headers;
  };
}
