/** A fault with an answer of its own. Every other error is a 500. */
export class Fault extends Error {
  override name = 'Fault';
  constructor(
    readonly status: 500 | 503,
    readonly code: string,
  ) {
    super(code);
  }
}

const MESSAGE = {
  500: (kenmerk: string) =>
    `Dit is niet gelukt. Probeer het opnieuw. Blijft dit? Vraag het de helpdesk en noem code ${kenmerk}.`,
  503: (kenmerk: string) =>
    `Je aanmelding is nu niet te controleren. Probeer het over een minuut opnieuw. Blijft dit? Vraag het de helpdesk en noem code ${kenmerk}.`,
};

const isCode = (value: unknown): value is string | number => /^[\w-]{1,40}$/.test(String(value ?? ''));

/** What the log may know of an error: its kind and code. Its text may hold an answer or a name, and stays out. */
export function describeFault(error: unknown): { fout: string; foutcode?: string } {
  const { name, code } = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: unknown;
    code?: unknown;
  };
  return { fout: isCode(name) ? String(name) : 'onbekend', ...(isCode(code) ? { foutcode: String(code) } : {}) };
}

export function toFault(error: unknown, kenmerk: string): { status: 500 | 503; message: string } {
  const status = error instanceof Fault ? error.status : 500;
  return { status, message: MESSAGE[status](kenmerk) };
}
