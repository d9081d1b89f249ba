import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import type { Call } from './wiretap.ts';

const Statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]).transform((action) => [action].flat()),
  Resource: z.unknown(),
  Condition: z.unknown().optional(),
});
const Policy = z.object({
  Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }),
});

/** What the policies of a role allow; the role by the beginning of its logical id. */
export function statementsOf(template: Template, role: string): z.infer<typeof Statement>[] {
  return Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(role))
    .flatMap(([, policy]) => Policy.parse(policy).Properties.PolicyDocument.Statement);
}

/** Table, index or queue of each resource of a statement, as a call names it. */
function namesOf(resource: unknown): string[] {
  return (Array.isArray(resource) ? resource : [resource]).map((one) => {
    const text = JSON.stringify(one);
    const [, table] = /Storage(Feeds|Articles)/.exec(text) ?? [];
    const [, index] = /\/index\/(\w+)/.exec(text) ?? [];
    const [, queue] = /Ingestion(FeedQueue|ArticleQueue)(?!DeadLetters)/.exec(text) ?? [];
    if (table) return index ? `${table}/index/${index}` : table;
    return queue ?? text;
  });
}

/** The grants as calls, each once, in order. */
export function grantsOf(template: Template, role: string): string[] {
  const grants = statementsOf(template, role)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource }) =>
      namesOf(Resource).flatMap((resource) => Action.map((action) => describeCall({ action, resource }))),
    );
  return [...new Set(grants)].sort();
}

export const describeCall = ({ action, resource }: Call): string =>
  `${action} ${resource.replace(/\.fifo$/, '')}`;
