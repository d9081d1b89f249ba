import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { NodeFunction } from './node-function.ts';

/**
 * Starts a function every so many minutes. Not the construct that would grant this: it allows every version.
 * @param missed where a start goes that did not reach the function; without one it is dropped.
 */
export function addSchedule(
  scope: Construct,
  target: NodeFunction,
  { minutes, missed }: { minutes: number; missed?: Queue },
): void {
  const role = new Role(scope, 'ScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
  });
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
  );
  if (missed)
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [missed.queueArn] }));
  new CfnSchedule(scope, 'Schedule', {
    description: `Starts ${target.bundleName}`,
    scheduleExpression: `rate(${minutes} minute${minutes === 1 ? '' : 's'})`,
    flexibleTimeWindow: { mode: 'OFF' },
    groupName: new ScheduleGroup(scope, 'Schedules').scheduleGroupName,
    target: {
      arn: target.functionArn,
      roleArn: role.roleArn,
      ...(missed ? { deadLetterConfig: { arn: missed.queueArn } } : {}),
      retryPolicy: { maximumRetryAttempts: 1, maximumEventAgeInSeconds: 60 },
    },
  });
}
