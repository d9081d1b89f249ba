import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { anchorOf } from '../../infra/alarms.ts';
import { METRIC_NAMESPACE, METRICS, PUBLISHED_BY } from '../../lib/metrics.ts';
import { synthesize } from './synthesize.ts';

const { template } = synthesize({ alarmEmail: 'on-call@example.org' });
const Resource = z.object({ Properties: z.record(z.string(), z.unknown()).default({}) }).loose();

describe('alarms', () => {
  const runbook = readFileSync('infra/runbook.md', 'utf8');
  const [, alarmsPart = ''] = /^## Alarms$(.*?)^## /ms.exec(runbook) ?? [];
  const sections = [...alarmsPart.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading ?? '');
  const Alarm = z
    .object({
      AlarmName: z.string(),
      AlarmDescription: z.unknown().transform((text) => JSON.stringify(text)),
      TreatMissingData: z.enum(['breaching', 'notBreaching']),
      AlarmActions: z.array(z.unknown()).min(1),
      OKActions: z.array(z.unknown()).min(1),
      MetricName: z.string().optional(),
      Namespace: z.string().optional(),
      Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })).optional(),
    })
    .loose();
  const all = synthesize({
    alarmEmail: 'on-call@example.org',
    summaryModels: 'amazon.nova-micro-v1:0',
  }).template;
  const alarms = Object.values(all.findResources('AWS::CloudWatch::Alarm')).map((found) =>
    Alarm.parse(Resource.parse(found).Properties),
  );

  test('watch every way it can go wrong', () => {
    const names = alarms.map(({ AlarmName }) => AlarmName.replace('tickerwire-dev ', '').replace(/:.*/, ''));
    expect([...new Set(names)].sort()).toEqual([...sections].sort());
  });

  test('say what it means, what to do first, and link to a section the runbook has', () => {
    for (const { AlarmName, AlarmDescription } of alarms) {
      const [, anchor] = /Runbook: infra\/runbook\.md#([a-z0-9-]+)/.exec(AlarmDescription) ?? [];
      expect(sections.map(anchorOf), AlarmName).toContain(anchor);
      expect(AlarmDescription, AlarmName).toMatch(/First: \S/);
      expect(AlarmDescription.length, AlarmName).toBeLessThan(1024);
    }
  });

  test('take silence as bad only where something has to happen all the time', () => {
    const silent = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(silent.map(({ AlarmName }) => AlarmName.replace('tickerwire-dev ', '')).sort()).toEqual([
      'Canary silent',
      'Feed poll stalled',
      'Schedule stopped',
    ]);
  });

  test('watch metrics under the dimensions they are published with', () => {
    for (const { AlarmName, Namespace, MetricName, Dimensions } of alarms.filter(
      (alarm) => alarm.Namespace === METRIC_NAMESPACE,
    )) {
      const service = Object.entries(PUBLISHED_BY).find(([name]) => name === MetricName)?.[1];
      expect(Dimensions, `${AlarmName} ${Namespace}`).toEqual([
        { Name: 'service', Value: service },
        { Name: 'stage', Value: 'dev' },
      ]);
    }
  });

  test('reach the operator over TLS', () => {
    all.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'on-call@example.org',
    });
    all.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });

  test('for a stalled poll wait as long as the operator says', () => {
    synthesize({ pollStalledMinutes: '60' }).template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'tickerwire-dev Feed poll stalled',
      Period: 3600,
    });
  });
});

describe('the dashboard', () => {
  test('answers four questions in order, and shows every metric of the pipeline', () => {
    const text = JSON.stringify(template.findResources('AWS::CloudWatch::Dashboard'));
    const questions = ['is news flowing?', 'How late is it?', 'What is broken?', 'What does it cost?'];
    const places = questions.map((question) => text.indexOf(question));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
    const shown = Object.values(METRICS).filter((metric) => text.includes(metric));
    const alarmed = ['FeedFailing', 'FeedDegraded', 'EntriesRequeued'];
    expect(
      Object.values(METRICS).filter((metric) => !shown.includes(metric) && !alarmed.includes(metric)),
    ).toEqual([]);
  });
});

test('a budget mails when it is nearly used up', () => {
  synthesize({ monthlyBudgetUsd: '50', alarmEmail: 'on-call@example.org' }).template.hasResourceProperties(
    'AWS::Budgets::Budget',
    {
      Budget: {
        BudgetLimit: { Amount: 50, Unit: 'USD' },
        CostFilters: { TagKeyValue: ['user:tickerwire:stage$dev'] },
      },
    },
  );
});
