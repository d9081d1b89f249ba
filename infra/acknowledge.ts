import { CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** The name of a construct's resource in the template, as the rules print it in their findings. */
export function logicalIdOf(construct: Construct): string {
  const resource = construct.node.defaultChild;
  if (!CfnElement.isCfnElement(resource))
    throw new Error(`${construct.node.path} makes no resource of its own`);
  return Stack.of(construct).getLogicalId(resource);
}

/** Acknowledges one wildcard resource in a policy of `construct`; any other stays a finding. */
export function acknowledgeWildcard(construct: Construct, resource: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason });
}
