import type { ServerResponse } from 'node:http';
import type { RpcHttpData, RpcInvocationResponse } from './functions-core';

const bodyOf = ({ body }: RpcHttpData): Uint8Array | string => body?.bytes ?? body?.string ?? body?.json ?? '';
const NO_BODY = [204, 304];

/** Sends what the function gave. A function that gave nothing answers 204, as in Azure. */
export function writeResponse(response: ServerResponse, { returnValue }: RpcInvocationResponse): void {
  const http = returnValue?.http;
  if (!http) return void response.writeHead(204).end();
  if (http.cookies?.length) throw new Error('This host writes no cookies.');
  const status = Number(http.statusCode ?? 200);
  const body = bodyOf(http);
  const length = NO_BODY.includes(status) ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...http.headers, ...length }).end(body);
}
