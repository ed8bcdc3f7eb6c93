export type Route = {
  /** Parameters of the path when it fits, decoded. */
  match(path: string): Record<string, string> | undefined;
  /** Higher goes first: literal segments before parameters, those before a catch-all. */
  weight: number;
};

const CONSTRAINTS: Record<string, string> = {
  guid: '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}',
  int: '-?\\d+',
  alpha: '[A-Za-z]+',
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Segment = { pattern: string; weight: number };

function parseSegment(segment: string): Segment {
  const parameter = /^\{(\*?)(\w+)(?::(\w+))?(\?)?\}$/.exec(segment);
  if (!parameter) {
    if (/[{}]/.test(segment)) throw new Error(`This host cannot read the route segment "${segment}".`);
    return { pattern: `/${escape(segment)}`, weight: 3 };
  }
  const [, star, name, constraint, optional] = parameter;
  if (star) return { pattern: `(?:/(?<${name}>.*))?`, weight: 0 };
  const value = constraint === undefined ? '[^/]+' : CONSTRAINTS[constraint];
  if (value === undefined) throw new Error(`This host does not know the route constraint "${constraint}".`);
  return { pattern: optional ? `(?:/(?<${name}>${value}))?` : `/(?<${name}>${value})`, weight: optional ? 1 : 2 };
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** A route template of Azure Functions: `{id}`, `{id:guid}`, `{id?}` and `{*rest}`; letter case does not matter. */
export function parseRoute(template: string): Route {
  const segments = template.split('/').filter(Boolean).map(parseSegment);
  const pattern = new RegExp(`^${segments.map((segment) => segment.pattern).join('')}/?$`, 'i');
  return {
    weight: segments.reduce((weight, segment) => weight * 4 + segment.weight, 1),
    match(path) {
      const groups = pattern.exec(path);
      if (!groups) return undefined;
      const params: Record<string, string> = {};
      for (const [name, raw] of Object.entries(groups.groups ?? {})) {
        if (raw === undefined) continue;
        const value = decode(raw);
        if (value === undefined) return undefined;
        params[name] = value;
      }
      return params;
    },
  };
}
