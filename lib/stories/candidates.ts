/**
 * Of the nodes found under each key of an article the `atMost` that are likeliest to tell its story: a key counts the
 * more the fewer share it, so that a common pattern does not crowd out who names the same. Of equals the newest.
 */
export function likeliest(found: readonly (readonly string[])[], atMost: number): string[] {
  const scores = new Map<string, number>();
  for (const nodes of found)
    for (const node of nodes) scores.set(node, (scores.get(node) ?? 0) + 1 / nodes.length);
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? 1 : -1))
    .slice(0, atMost)
    .map(([node]) => node);
}
