// What a page collected of very many elements is answered in parts: none takes more time or memory than so many elements do,
// and other pages have their turns in between.

const MOST = 200;

/** The requests a request is answered by: itself, most often. */
export function partsOf(request) {
  const { snapshot, settled } = request.seen ?? {};
  const { scopes = {} } = snapshot?.root ?? {};
  const [name, all] = Object.entries(scopes).find(([, elements]) => elements?.length > MOST) ?? [];
  // What is told of a page that has settled is its last word, as a whole.
  if (!name || settled) return [request];
  const parts = [];
  for (let from = 0; from < all.length; from += MOST) {
    const root = { ...snapshot.root, scopes: { ...scopes, [name]: all.slice(from, from + MOST) } };
    parts.push({ seen: { ...request.seen, snapshot: { ...snapshot, root } } });
  }
  return parts;
}

/** The one answer that the answers to all parts are. */
export function joined(answers) {
  const whole = {};
  for (const [name, value] of answers.flatMap(Object.entries)) {
    if (Array.isArray(value)) whole[name] = [...(whole[name] ?? []), ...value];
    else whole[name] = typeof value === 'boolean' ? value || Boolean(whole[name]) : (value ?? whole[name]);
  }
  return whole;
}
