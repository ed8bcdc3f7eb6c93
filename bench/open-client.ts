import { Agent, request, type RequestOptions } from 'node:http';
import type { Workplace } from './workplace';

type Question = { path: string; token?: string; body?: object };
export type Client = {
  /** The whole answer; rejects when it is not a 200. */
  ask(question: Question): Promise<Buffer>;
};

const TIMEOUT_MS = 10_000;

/** One connection to a server on this machine that stays open, as a browser has it; the thinnest that Node offers. */
export function openClient(port: number, { defer }: Pick<Workplace, 'defer'>): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  defer(() => agent.destroy());

  function compose({ path, token, body }: Question, json: string): RequestOptions {
    const about = body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) };
    const headers = { ...(token && { authorization: `Bearer ${token}` }), ...about };
    return { agent, host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', headers, timeout: TIMEOUT_MS };
  }

  return {
    ask(question) {
      const json = question.body ? JSON.stringify(question.body) : '';
      return new Promise((resolve, reject) => {
        const asked = request(compose(question, json), (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            if (response.statusCode === 200) resolve(Buffer.concat(chunks));
            else reject(new Error(`${question.path} gave ${response.statusCode}`));
          });
        });
        asked.on('timeout', () => asked.destroy(new Error(`${question.path} gave nothing in ${TIMEOUT_MS} ms`)));
        asked.on('error', reject);
        asked.end(json);
      });
    },
  };
}
