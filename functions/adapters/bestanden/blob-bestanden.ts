import { RestError, type ContainerClient } from '@azure/storage-blob';
import type { Bestanden } from '../../ports';
import { checkBestandsnaam } from './bestandsnaam';

/** Files in a container of Azure Blob Storage, which exists already. */
export function createBlobBestanden(container: ContainerClient): Bestanden {
  const blobVan = (naam: string) => container.getBlockBlobClient(checkBestandsnaam(naam));
  return {
    async save(naam, inhoud, type) {
      await blobVan(naam).uploadData(inhoud, { blobHTTPHeaders: { blobContentType: type } });
    },
    async read(naam) {
      const blob = blobVan(naam);
      try {
        const { contentType = 'application/octet-stream' } = await blob.getProperties();
        return { inhoud: new Uint8Array(await blob.downloadToBuffer()), type: contentType };
      } catch (error) {
        if (error instanceof RestError && error.statusCode === 404) return undefined;
        throw error;
      }
    },
    async delete(naam) {
      await blobVan(naam).deleteIfExists();
    },
  };
}
