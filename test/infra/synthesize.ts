import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import type { Bundle } from '../../infra/bundle.ts';
import { PipelineStack } from '../../infra/pipeline-stack.ts';
import { readSeedFeeds, readSettings } from '../../infra/settings.ts';

/** What is in a bundle does not matter to a template; that is tested on the bundles themselves. */
const folder = mkdtempSync(join(tmpdir(), 'tickerwire-bundle-'));
writeFileSync(join(folder, 'index.mjs'), 'export const handler = async () => {};\n');
const bundle: Bundle = { folder, metafile: { inputs: {}, outputs: {} } };

const made = new Map<string, ReturnType<typeof build>>();

/** The stack as `cdk synth -c key=value` would make it; each one is made once. */
export function synthesize(overrides: Readonly<Record<string, string>> = {}): ReturnType<typeof build> {
  const key = JSON.stringify(overrides);
  const stack = made.get(key) ?? build(overrides);
  made.set(key, stack);
  return stack;
}

export function build(overrides: Readonly<Record<string, string>>) {
  const { tickerwire, ...flags } = cdkJson.context;
  const settings = readSettings({
    tickerwire: { ...tickerwire, contact: 'newsdesk@example.org' },
    ...overrides,
  });
  const app = new App({ context: flags });
  const stack = new PipelineStack(app, `tickerwire-${settings.stage}`, {
    settings,
    feeds: readSeedFeeds(settings),
    bundles: {
      'schedule-polls': bundle,
      'poll-feed': bundle,
      'ingest-article': bundle,
      api: bundle,
      'seed-feeds': bundle,
      canary: bundle,
    },
  });
  return { app, stack, settings, template: Template.fromStack(stack) };
}
