import type { IncomingMessage } from 'node:http';

/** What the host of Azure accepts at most. The app has its own, far smaller limit. */
const MAX_BODY_BYTES = 100 * 1024 * 1024;

/** The whole body, or `undefined` when it is over the limit; nothing beyond the limit is kept. */
export async function readBody(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
