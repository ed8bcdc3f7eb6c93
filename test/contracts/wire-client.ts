import type { CosmosClientOptions } from '@azure/cosmos';

type HttpClient = NonNullable<CosmosClientOptions['httpClient']>;
type WireResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

export type WireRequest = { url: string; method: string; headers: Record<string, string>; body: string | undefined };
export type WireAnswer = { status: number; headers?: Record<string, string>; body: string };

/** Stands between the real SDK and the network: sees each request as it would go out, and says what came back. */
export const createWireClient = (answer: (request: WireRequest) => Promise<WireAnswer>): HttpClient => ({
  async sendRequest(request) {
    const { url, method, body } = request;
    const wire = { url, method, headers: request.headers.toJSON(), body: typeof body === 'string' ? body : undefined };
    const { status, headers = {}, body: bodyAsText } = await answer(wire);
    // The SDK reads the headers with toJSON() and nothing else.
    return { request, status, bodyAsText, headers: { toJSON: () => headers } as WireResponse['headers'] };
  },
});

export async function sendOverNetwork({ url, method, headers, body }: WireRequest): Promise<WireAnswer> {
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}
