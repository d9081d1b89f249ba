import { describe, expect, test } from 'vitest';
import { renderTable } from '../../lib/cli/operator/table.ts';

const ID = '0123456789abcdef/0123456789abcdef0123456789abcdef';
const rows = [
  [ID, 'status-4xx', 'Ein langer Titel, der für sich allein schon achtzig Zeichen füllt', '11-22 08:30', '3'],
];
const head = ['feed/entry', 'error', 'title', 'since', 'tries'];

describe('a table of the command line', () => {
  test.each([80, 100, 120, 200])('fits %i columns and never cuts what other commands take', (columns) => {
    const lines = renderTable(head, rows, columns).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(lines.join('\n')).toContain(ID);
  });

  test('leaves out the last columns before it shows scraps of them', () => {
    expect(renderTable(head, rows, 80)).toContain('status-4xx');
    expect(renderTable(head, rows, 80)).not.toContain('tries');
    expect(renderTable(head, rows, 200)).toContain('11-22 08:30');
  });

  test('shows no control character of a title', () => {
    expect(renderTable(['id', 'title'], [['a', 'x\u001b[2Jy\nz']], 80)).not.toMatch(/\u001b|y\n/);
  });
});
