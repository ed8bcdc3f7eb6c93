import { app } from '@azure/functions';

/** The least that a function app can be: the baseline of the row "koude start". */
app.http('gezondheid', {
  methods: ['GET'],
  route: 'gezondheid',
  authLevel: 'anonymous',
  handler: async () => ({ jsonBody: { status: 'ok' } }),
});
