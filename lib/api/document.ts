/** What the OpenAPI document says beside the routes. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { READ_SCOPE, WRITE_SCOPE } from './auth.ts';

const CONFIG = {
  openapi: '3.1.0',
  info: {
    title: 'Tickerwire',
    version: '1',
    description: [
      'Tagged market news.',
      'Every listing answers `{items, cursor}`: ask again with `cursor` and the same filters for the next page,',
      'until it is null. A page may hold fewer items than `limit`, even none, and still have a next one.',
      'Articles that arrive while you page neither repeat nor hide others.',
      'Errors are problem details (RFC 9457); `field` names the parameter or field that was wrong.',
      'An answer has an ETag: with If-None-Match an unchanged one is 304 without a body.',
      'A deployed API may answer 401, 403 and, over its rate, 429 by itself, without a problem: wait a second.',
    ].join(' '),
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'Where this document was found' }],
  tags: [
    { name: 'Articles', description: 'The news, with what was found in it and why' },
    { name: 'Companies', description: 'The news of one company, and how its sentiment moved' },
    { name: 'Stories', description: 'Articles that tell the same news' },
    { name: 'Feeds', description: 'What is polled' },
    { name: 'Entries', description: 'The ledger: what became of every entry a feed showed' },
    { name: 'Subscriptions', description: 'The news as feeds, for any feed reader' },
    { name: 'Operation', description: 'Health and events' },
  ],
  // Any of these: none on the owner's machine, else what the deployment was set to.
  security: [{}, { iam: [] }, { token: [] }],
};

export function documentOf(api: OpenAPIHono) {
  return api.getOpenAPI31Document(CONFIG);
}

export function registerSecurity(api: OpenAPIHono): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'iam', {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'AWS Signature Version 4, service `execute-api`; reading and writing are two IAM policies.',
  });
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: `Scope \`${READ_SCOPE}\` to read, \`${WRITE_SCOPE}\` to change.`,
  });
}
