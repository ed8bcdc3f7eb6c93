import { describeDocumentStore } from './document-store';
import { openCosmos } from './cosmos-under-test';

/** Against a real account or any emulator: `COSMOS_ENDPOINT=… COSMOS_KEY=… npm run test:cosmos`. */
describeDocumentStore('DocumentStore op Cosmos DB', async () => {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } = process.env;
  if (!endpoint || !key)
    throw new Error('Set COSMOS_ENDPOINT and COSMOS_KEY to the address and a key of a Cosmos DB account or emulator.');
  return openCosmos({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
});
