/** One call of Bedrock's Converse API: what is sent, what came back, and what may be charged for it. */
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { z } from 'zod';
import type { SummaryFallbackReason } from '../model.ts';
import { MAX_OUTPUT_TOKENS } from './cost.ts';
import { ModelAnswer, type Prompt, TOOL_NAME } from './prompt.ts';

export type Reply = {
  /** The arguments of the tool call; null where it made none, or of another shape. */
  answer: ModelAnswer | null;
  /** null where the reply names none, or has no form that can be read. */
  stopReason: string | null;
  usage: { inputTokens: number; outputTokens: number } | null;
};
/** `charged`: whether the call may have to be paid for although nothing came of it. */
export type Failure = { failure: SummaryFallbackReason; charged: boolean };

/** A client that never retries: the next model or the extractive summary is the retry. */
export function bedrockClient(
  options: ConstructorParameters<typeof BedrockRuntimeClient>[0] = {},
): BedrockRuntimeClient {
  return new BedrockRuntimeClient({ ...options, maxAttempts: 1 });
}

/** The answer has to be a call of our only tool: `any` forces that with every model that can be forced. */
const { $schema: _, ...SCHEMA } = z.toJSONSchema(ModelAnswer);
const TOOL_CONFIG = {
  tools: [
    {
      toolSpec: {
        name: TOOL_NAME,
        description: 'Stores the summary of the article.',
        inputSchema: { json: JSON.parse(JSON.stringify(SCHEMA)) },
      },
    },
  ],
  toolChoice: { any: {} },
};

/** UTF-8 bytes of all that a model reads: never fewer than its tokens, which hold a byte at least. */
export const bytesOf = ({ system, user }: Prompt): number =>
  Buffer.byteLength(system) + Buffer.byteLength(user) + Buffer.byteLength(JSON.stringify(TOOL_CONFIG));

export async function converse(
  client: Pick<BedrockRuntimeClient, 'send'>,
  modelId: string,
  { system, user }: Prompt,
  timeoutMs: number,
): Promise<Reply | Failure> {
  const command = new ConverseCommand({
    modelId,
    system: [{ text: system }],
    messages: [{ role: 'user', content: [{ text: user }] }],
    inferenceConfig: { maxTokens: MAX_OUTPUT_TOKENS, temperature: 0 },
    toolConfig: TOOL_CONFIG,
  });
  try {
    return read(await client.send(command, { abortSignal: AbortSignal.timeout(Math.ceil(timeoutMs)) }));
  } catch (error) {
    return failureOf(error);
  }
}

const Content = z.object({
  output: z.object({
    message: z.object({
      content: z.array(
        z.looseObject({ toolUse: z.object({ name: z.string(), input: z.unknown() }).optional() }),
      ),
    }),
  }),
});
const StopReason = z.object({ stopReason: z.string().max(100) });
const Tokens = z.number().int().nonnegative();
const Usage = z.object({ usage: z.object({ inputTokens: Tokens, outputTokens: Tokens }) });

/** Each part for itself: a reply without an answer was paid for all the same. What is read is small enough to be kept. */
function read(reply: unknown): Reply {
  const content = Content.safeParse(reply).data?.output.message.content ?? [];
  const call = content.find(({ toolUse }) => toolUse?.name === TOOL_NAME)?.toolUse;
  return {
    answer: ModelAnswer.safeParse(call?.input).data ?? null,
    stopReason: StopReason.safeParse(reply).data?.stopReason ?? null,
    usage: Usage.safeParse(reply).data?.usage ?? null,
  };
}

const THROTTLED = new Set([
  'ThrottlingException',
  'ServiceQuotaExceededException',
  'TooManyRequestsException',
]);
const REFUSED = new Set(['AccessDeniedException', 'ValidationException', 'ResourceNotFoundException']);
/** The call never left: no address, no connection, nobody to sign it. */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError']);

const Fault = z.object({
  name: z.string().catch(''),
  /** Of the connection, where the client only says that its stream was cancelled. */
  cause: z.object({ code: z.string().catch('') }).catch({ code: '' }),
  $metadata: z.object({ httpStatusCode: z.number().optional() }).catch({}),
});

function failureOf(error: unknown): Reply | Failure {
  const { name, cause, $metadata } = Fault.parse(error);
  // It came, so it was paid for, whether it is no JSON or was cut short; what comes again would be paid for again.
  if (name === 'SyntaxError') return { answer: null, stopReason: null, usage: null };
  if (THROTTLED.has(name)) return { failure: 'throttled', charged: false };
  if (REFUSED.has(name)) return { failure: 'refused', charged: false };
  // The client calls a connection that ended before the reply by the first name as well.
  if (name === 'TimeoutError' || name === 'AbortError' || name === 'ModelTimeoutException')
    return { failure: 'timeout', charged: true };
  const answered = ($metadata.httpStatusCode ?? 0) >= 400;
  return { failure: 'unavailable', charged: !answered && !UNSENT.has(cause.code) && !UNSENT.has(name) };
}
