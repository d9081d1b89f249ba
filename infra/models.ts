/** Which Bedrock models a role may call: those of the settings, and for a profile what it sends a request on to. */
import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { acknowledgeWildcard } from './acknowledge.ts';
import type { Settings } from './settings.ts';

export type SummarySettings = Pick<
  Settings,
  'summaryModels' | 'summaryLanguage' | 'summaryMonthlyBudgetUsd' | 'summaryPrices'
>;

/** Regions by the geography that a profile's id begins with; which of them it uses differs by model and changes. */
const REGIONS: Readonly<Record<string, string>> = {
  us: 'us-*',
  eu: 'eu-*',
  apac: 'ap-*',
  jp: 'ap-northeast-*',
  au: 'ap-southeast-*',
  ca: 'ca-*',
  sa: 'sa-*',
  'us-gov': 'us-gov-*',
  global: '*',
};

/** A model of a profile may be called in its geography, through that profile only. */
export function invokeModels(role: Role, models: readonly string[]): PolicyStatement[] {
  const stack = Stack.of(role);
  const bedrock = (resource: string, region: string, account = '') =>
    stack.formatArn({ service: 'bedrock', resource, region, account });
  const allow = (resources: string[], profile?: string) =>
    new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ['bedrock:InvokeModel'],
      resources,
      ...(profile ? { conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profile } } } : {}),
    });
  return models.flatMap((model) => {
    const [geography = '', ...rest] = model.split('.');
    const regions = REGIONS[geography];
    if (regions === undefined) return [allow([bedrock(`foundation-model/${model}`, stack.region)])];
    const foundation = `foundation-model/${rest.join('.')}`;
    acknowledgeWildcard(
      role,
      `arn:<AWS::Partition>:bedrock:${regions}::${foundation}`,
      'A profile sends a request to whichever of the regions of its geography has room for it; no other call is allowed there.',
    );
    const profile = bedrock(`inference-profile/${model}`, stack.region, stack.account);
    return [
      allow([profile]),
      allow([bedrock(foundation, stack.region), bedrock(foundation, regions)], profile),
    ];
  });
}
