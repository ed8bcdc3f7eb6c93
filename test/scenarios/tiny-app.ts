import { app, type HttpResponseInit, type InvocationContext } from '@azure/functions';

/** A small app on the real library, to test the functions host with. What it saw can be asked over HTTP. */
const seen: { timer: unknown[]; feed: unknown[]; hooks: string[]; attempts: number } = {
  timer: [],
  feed: [],
  hooks: [],
  attempts: 0,
};

app.hook.appStart(() => void seen.hooks.push('appStart'));
app.hook.preInvocation((hook) => {
  if (hook.invocationContext.functionName !== 'haak') return;
  seen.hooks.push('preInvocation');
  hook.inputs = ['vervangen'];
});
app.hook.postInvocation((hook) => {
  if (hook.invocationContext.functionName !== 'haak') return;
  seen.hooks.push('postInvocation');
  hook.result = { jsonBody: { was: hook.result } };
});
app.hook.appTerminate(() => {
  process.env.TINY_APP_ENDED = 'ja';
});
app.hook.log((hook) => {
  hook.message = hook.message.replace('Fenna', '***');
});

app.http('gezien', { methods: ['GET'], route: 'gezien', authLevel: 'anonymous', handler: () => ({ jsonBody: seen }) });
app.http('dossier', {
  methods: ['GET'],
  route: 'dossiers/{id}',
  authLevel: 'anonymous',
  handler: (request, context) => {
    context.info('gelezen voor Fenna');
    return {
      jsonBody: { id: request.params.id, zoek: request.query.get('zoek'), wie: request.headers.get('x-wie') },
      headers: { 'x-antwoord': 'ja' },
    };
  },
});
app.http('rest', {
  methods: ['GET'],
  route: 'bestanden/{*pad}',
  authLevel: 'anonymous',
  handler: (request) => ({ body: request.params.pad ?? 'geen' }),
});
app.http('echo', {
  methods: ['POST', 'PUT'],
  route: 'echo',
  authLevel: 'anonymous',
  handler: async (request) => ({ status: 201, body: await request.arrayBuffer() }),
});
app.http('wie', {
  methods: ['GET'],
  route: 'wie',
  authLevel: 'anonymous',
  handler: (request) => ({ jsonBody: { user: request.user } }),
});
app.http('haak', {
  methods: ['GET'],
  route: 'haak',
  authLevel: 'anonymous',
  handler: (input) => ({ body: String(input) }),
});
app.http('stuk', {
  methods: ['GET'],
  route: 'stuk',
  authLevel: 'anonymous',
  handler: () => {
    throw new Error('geheim van Fenna');
  },
});
app.http('niets', {
  methods: ['DELETE'],
  route: 'niets',
  authLevel: 'anonymous',
  handler: (): HttpResponseInit => undefined as unknown as HttpResponseInit,
});
app.http('traag', {
  methods: ['GET'],
  route: 'traag',
  authLevel: 'anonymous',
  handler: async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { body: 'klaar' };
  },
});

app.timer('wekker', {
  schedule: '%WEKKER%',
  handler: async (timer) => {
    seen.timer.push({ isPastDue: timer.isPastDue, last: timer.scheduleStatus.last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
});

app.cosmosDB('volger', {
  connection: 'COSMOS',
  databaseName: 'dossiers',
  containerName: '%CONTAINER%',
  maxItemsPerInvocation: 2,
  retry: { strategy: 'fixedDelay', maxRetryCount: 1, delayInterval: 0 },
  handler: (documents: unknown[], context: InvocationContext) => {
    seen.attempts += 1;
    if (documents.some((it) => (it as { id: string }).id === 'lastig') && (context.retryContext?.retryCount ?? 0) < 3)
      throw new Error('nog niet');
    seen.feed.push(documents);
  },
});
