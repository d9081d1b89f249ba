import { App, Stack, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { synthesize } from './synthesize.ts';

function findings(scope: IConstruct): string[] {
  return new AwsSolutionsChecks(scope)
    .validateScope(scope)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      (violatingResources ?? []).map(({ constructPath }) => `${ruleName} ${constructPath}`),
    );
}

/** Every acknowledged rule, with its reason. */
function acknowledged(scope: IConstruct): { id: string; reason: string }[] {
  const Entry = z.record(z.string(), z.string());
  return scope.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(Entry.parse(data)))
    .map(([id, reason]) => ({ id: id.replace(/^Annotation::/, ''), reason }));
}

describe('the AWS Solutions rules', { timeout: 120_000 }, () => {
  it.each([
    ['dev', {}],
    [
      'prod, with everything switched on',
      {
        stage: 'prod',
        alarmEmail: 'on-call@example.org',
        monthlyBudgetUsd: '50',
        feeds: 'https://news.example.org/feed',
        summaryModels: 'eu.amazon.nova-micro-v1:0',
      },
    ],
    ['tokens', { apiAuth: 'jwt', jwtIssuer: 'https://issuer.example.org', jwtAudience: 'tickerwire' }],
  ])('find nothing that is not acknowledged: %s', (_, overrides) => {
    const { app } = synthesize(overrides);
    expect(findings(app)).toEqual([]);
  });

  it('are really applied: a queue without TLS is found', () => {
    const stack = new Stack(new App(), 'Careless');
    new Queue(stack, 'Queue');
    expect(findings(stack)).toContain('AwsSolutions-SQS4 Careless/Queue/Resource');
  });

  it('are acknowledged one finding at a time, with a reason that says something', () => {
    const { app } = synthesize();
    const rules = acknowledged(app).filter(({ id }) => id.startsWith('AwsSolutions-'));
    expect(rules.length).toBeGreaterThan(0);
    for (const { id, reason } of rules) {
      expect(id, reason).not.toBe('AwsSolutions-IAM5');
      expect(reason.length, id).toBeGreaterThan(30);
    }
  });
});
