import { ContainerClient } from '@azure/storage-blob';
import { createBlobBestanden } from './adapters/bestanden/blob-bestanden';
import type { Bestanden } from './ports';

/** With the managed identity. Import this file only with `await import`: the SDK is large. */
export async function openBlob(containerUrl: string): Promise<Bestanden> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return createBlobBestanden(new ContainerClient(containerUrl, new DefaultAzureCredential()));
}
