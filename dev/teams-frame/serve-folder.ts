import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSIBLE = /^(text|application\/json|image\/svg)/;
/** A hash in the name: the content never changes. */
const HASHED = /-[A-Z0-9]{8}\.\w+$/;

type Encoding = 'br' | 'gzip' | 'identity';
const encode: Record<Encoding, (content: Buffer) => Buffer> = {
  br: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content) => gzipSync(content),
  identity: (content) => content,
};

function chooseEncoding(request: IncomingMessage, type: string): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (!COMPRESSIBLE.test(type)) return 'identity';
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

type Loaded = { etag: string; content: Buffer };

/**
 * Serves the files of a folder. An address without an extension gives index.html, because the app finds its own way from
 * there; a file that is not there is 404.
 */
export function createFolderServer(folder: string, headers: Record<string, string>) {
  const cache = new Map<string, Loaded>();

  async function load(file: string, encoding: Encoding): Promise<Loaded | undefined> {
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const etag = `"${found.mtimeMs.toString(36)}-${found.size}-${encoding}"`;
    const known = cache.get(`${file} ${encoding}`);
    if (known?.etag === etag) return known;
    const loaded = { etag, content: encode[encoding](await readFile(file)) };
    cache.set(`${file} ${encoding}`, loaded);
    return loaded;
  }

  /** `path` is what follows the place of the folder, such as `assets/main.js`. */
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const name = extname(path) === '' ? 'index.html' : normalize(`/${decodeURIComponent(path)}`);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const encoding = chooseEncoding(request, type);
    const loaded = await load(join(folder, name), encoding);
    if (!loaded) return void response.writeHead(404, headers).end();
    response.writeHead(request.headers['if-none-match'] === loaded.etag ? 304 : 200, {
      ...headers,
      'content-type': type,
      etag: loaded.etag,
      vary: 'accept-encoding',
      'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    });
    response.end(response.statusCode === 304 ? undefined : loaded.content);
  };
}
