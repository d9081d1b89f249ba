/** The OpenAPI document as a page to read: every operation with its parameters, bodies and answers. */
import { html } from 'hono/html';
import { z } from 'zod';
import { type Html, layout } from '../console/layout.ts';
import type { ApiOptions } from './services.ts';

/** Any JSON schema of the document, as far as it is shown. */
const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  description: z.string().optional(),
  get items() {
    return Schema.optional();
  },
  get properties() {
    return z.record(z.string(), Schema).optional();
  },
  get anyOf() {
    return z.array(Schema).optional();
  },
  get oneOf() {
    return z.array(Schema).optional();
  },
  get allOf() {
    return z.array(Schema).optional();
  },
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  required: z.array(z.string()).optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
});
type Schema = z.infer<typeof Schema>;
const Content = z.record(z.string(), z.object({ schema: Schema }));
const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        description: z.string().optional(),
        schema: Schema,
      }),
    )
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: Content.optional() })),
});
type Operation = z.infer<typeof Operation>;
const Document = z.object({
  info: z.object({ description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), Schema) }),
});
const TONES: Record<string, string> = { get: 'flat', post: 'up', patch: 'warn', delete: 'down' };

/** @param document what `/openapi.json` answers. */
export function referencePage(document: object, { console = false }: ApiOptions): Html {
  const { info, tags, paths, components } = Document.parse(document);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const body = html`<h1>API</h1>
<p>${prose(info.description)}</p>
<p class="soft">The same for programs: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${tags.map(({ name, description }) => {
  const own = operations.filter(({ operation }) => operation.tags.includes(name));
  if (own.length === 0) return '';
  return html`<h2>${name}</h2><p class="soft">${description}</p>${own.map(({ path, method, operation }) => described(path, method, operation))}`;
})}
<h2>Schemas</h2>
${Object.entries(components.schemas)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([name, schema]) =>
      html`<details class="card" id="schema-${name}"><summary><code>${name}</code></summary>${fields(schema)}</details>`,
  )}`;
  return layout({ title: 'API', section: '/docs', console, body });
}

function described(path: string, method: string, operation: Operation): Html {
  const { operationId, summary, parameters, requestBody, responses } = operation;
  const rows = parameters.map(
    ({
      name,
      in: place,
      required,
      description,
      schema,
    }) => html`<tr><td><code>${name}</code></td><td data-name="In">${place}${required ? ', required' : ''}</td>
<td data-name="Type">${typeOf(schema)}</td><td>${prose(description ?? schema.description ?? '')}</td></tr>`,
  );
  return html`<details class="card" id="${operationId}"><summary><span class="verb ${TONES[method] ?? 'flat'}">${method.toUpperCase()}</span> <code>${path}</code>
<br><span class="small">${prose(summary)}</span></summary>
${rows.length === 0 ? '' : html`<div class="scroll"><table class="stack"><thead><tr><th>Parameter</th><th>In</th><th>Type</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table></div>`}
${requestBody ? html`<p><strong>Body</strong> ${contentOf(requestBody.content)}</p>` : ''}
<ul>${Object.entries(responses).map(([status, answer]) => html`<li><code>${status}</code> ${prose(answer.description)}${answer.content ? html`: ${contentOf(answer.content)}` : ''}</li>`)}</ul>
</details>`;
}

/** What stands between backticks is code. */
const prose = (text: string): Html =>
  html`${text.split('`').map((part, i) => (i % 2 === 0 ? part : html`<code>${part}</code>`))}`;

const contentOf = (content: z.infer<typeof Content>): Html[] =>
  Object.entries(content).map(
    ([type, { schema }]) => html`<span class="soft">${type}</span> ${typeOf(schema)} `,
  );

/** A schema in one line, with links to those that have a name. */
function typeOf(schema: Schema): Html {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several) return joined(several.map(typeOf), schema.allOf ? ' and ' : ' or ');
  if (schema.enum)
    return html`${schema.enum.map((value) => JSON.stringify(value)).join(' | ')}${preset(schema)}`;
  if (schema.const !== undefined) return html`${JSON.stringify(schema.const)}`;
  if (schema.items) return html`array of ${typeOf(schema.items)}`;
  if (schema.properties)
    return html`{ ${joined(
      Object.entries(schema.properties).map(([name, value]) => html`${name}: ${typeOf(value)}`),
      ', ',
    )} }`;
  const range = [
    schema.minimum === undefined ? '' : `from ${schema.minimum}`,
    schema.maximum === undefined ? '' : `to ${schema.maximum}`,
    schema.maxLength === undefined ? '' : `up to ${schema.maxLength} characters`,
  ].filter(Boolean);
  const name = [schema.type].flat().join(' or ') || 'any';
  return html`${name}${schema.format ? ` (${schema.format})` : ''}${range.length > 0 ? ` ${range.join(' ')}` : ''}${preset(schema)}`;
}

const preset = (schema: Schema): string =>
  schema.default === undefined ? '' : `, by default ${JSON.stringify(schema.default)}`;

const joined = (parts: readonly Html[], between: string): Html =>
  html`${parts.map((part, i) => html`${i === 0 ? '' : between}${part}`)}`;

function fields(schema: Schema): Html {
  if (!schema.properties) return html`<p>${typeOf(schema)}</p>`;
  return html`<div class="scroll"><table class="stack"><thead><tr><th>Field</th><th>Type</th><th>Meaning</th></tr></thead><tbody>
${Object.entries(schema.properties).map(
  ([name, value]) =>
    html`<tr><td><code>${name}</code>${schema.required?.includes(name) ? '' : ' (optional)'}</td><td data-name="Type">${typeOf(value)}</td><td>${prose(value.description ?? '')}</td></tr>`,
)}
</tbody></table></div>`;
}
