import type { Config } from './config';
import { lazy } from './lazy';
import { once } from './once';
import type { DocumentStore } from './ports';

export type Stores = {
  dossiers: DocumentStore;
  adresboek: DocumentStore;
  bijeenkomsten: DocumentStore;
  helpdesk: DocumentStore;
};

const open = async (opslag: Config['opslag']): Promise<(container: string) => DocumentStore> =>
  opslag.soort === 'cosmos'
    ? (await import('./open-cosmos')).openCosmos(opslag)
    : (await import('./open-sqlite-file')).openSqliteFile(opslag.file);

/** The containers. The file or the connection is opened at the first read or write, once for both. */
export function openStores(opslag: Config['opslag']): Stores {
  const openOnce = once(() => open(opslag));
  const openContainer = (container: string) => lazy(async () => (await openOnce())(container));
  return {
    dossiers: openContainer('dossiers'),
    adresboek: openContainer('adresboek'),
    bijeenkomsten: openContainer('bijeenkomsten'),
    helpdesk: openContainer('helpdesk'),
  };
}
