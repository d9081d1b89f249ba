/** The environment of a function: every variable is named here once, and read through `readConfig` once. */
import { z } from 'zod';
import { InputError } from './errors.ts';

const List = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );

/** `amazon.nova-lite=0.06/0.24` */
export const MODEL_PRICE = /^([a-z0-9.:-]+)=(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/;

/** Every variable a function may have. A function picks what it needs: `Environment.pick({ … })`. */
export const Environment = z.object({
  STAGE: z.string().min(1),
  /** E-mail address or URL that goes into the User-Agent, so that a publisher can reach the operator. */
  CONTACT: z.string().min(3),
  /** Days after which an article and all its items expire. */
  RETENTION_DAYS: z.coerce.number().int().positive(),
  FEEDS_TABLE: z.string().min(1),
  ARTICLES_TABLE: z.string().min(1),
  FEED_QUEUE_URL: z.url(),
  ARTICLE_QUEUE_URL: z.url(),
  /** Address of the canary's probe feed: our own API's. */
  CANARY_FEED_URL: z.url(),
  /** Where WebSub hubs reach the API's callback; empty asks no hub. */
  HUB_CALLBACK_URL: z
    .union([z.literal(''), z.url()])
    .default('')
    .transform((url) => url || null),
  /** Rules of cleaning that cut nothing, separated by commas. */
  DISABLED_CLEANING_RULES: List,
  /** Bedrock models that may write summaries, best first, separated by commas; empty keeps them extractive. */
  SUMMARY_MODELS: List,
  /** USD; when a month's summaries by models have cost this, they are extractive until the next. */
  SUMMARY_MONTHLY_BUDGET_USD: z.coerce.number().nonnegative().default(0),
  /** ISO 639-1 of every summary by a model; empty takes the article's. */
  SUMMARY_LANGUAGE: z
    .string()
    .default('')
    .transform((language) => language || null),
  /** `beginning of a model id=input/output`, USD for a million tokens, separated by commas. */
  SUMMARY_PRICES: List.transform((list) =>
    Object.fromEntries(
      list.map((price) => {
        const [, model = '', input, output] = MODEL_PRICE.exec(price) ?? [];
        return [model, { input: Number(input), output: Number(output) }];
      }),
    ),
  ).pipe(z.record(z.string().min(1), z.object({ input: z.number(), output: z.number() }))),
});
export type Environment = z.infer<typeof Environment>;

/** What only the function that writes summaries has. */
export const SUMMARY_VARIABLES = {
  SUMMARY_MODELS: true,
  SUMMARY_LANGUAGE: true,
  SUMMARY_MONTHLY_BUDGET_USD: true,
  SUMMARY_PRICES: true,
} as const;
export type SummaryVariable = keyof typeof SUMMARY_VARIABLES;
export type EnvironmentName = keyof Environment;

/**
 * Reads the variables of one function.
 * @throws {InputError} naming every variable that is missing or wrong.
 */
export function readConfig<Schema extends z.ZodType>(
  env: Readonly<Record<string, string | undefined>>,
  schema: Schema,
): z.infer<Schema> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new InputError(`environment: ${wrong}`, 'environment', { cause: parsed.error });
}
