import {
  fout,
  goed,
  letOp,
  overgeslagen,
  toUitkomst,
  type ControleOordeel,
  type ControleUitkomst,
} from '@domain/beheer/zelftest/controle';
import { HOOFDSTUK } from '@domain/beheer/zelftest/hoofdstuk';
import { az } from '../az';

type Defender = {
  properties: {
    isEnabled?: boolean;
    malwareScanning?: { onUpload?: { isEnabled?: boolean }; operationStatus?: { code: string } };
  };
};

const GELUKT = 'Succeeded';
const RECHT = {
  tekst: 'Geef wie uitrolt op het abonnement de rol Defender for Storage Scanner Operator, en richt opnieuw in.',
  commando: 'azd provision',
  hoofdstuk: HOOFDSTUK.opslag,
};

/** Rolling out succeeds without that right: Azure only writes down that the scan could not be put on. */
function judgeScan({ properties }: Defender): ControleOordeel {
  const { isEnabled, malwareScanning = {} } = properties;
  const { onUpload, operationStatus = { code: GELUKT } } = malwareScanning;
  if (operationStatus.code !== GELUKT)
    return fout(`Azure kon de scan niet goed aanzetten (${operationStatus.code}).`, RECHT);
  return isEnabled && onUpload?.isEnabled ? goed('Defender scant elke bijlage.') : fout('De scan staat uit.', RECHT);
}

/** `bestandenId`: of the storage account with the attachments (BESTANDEN_ID). With the rights of who is logged in at az. */
export function checkScan(bestandenId: string | undefined): ControleUitkomst {
  const begin = Date.now();
  const klaar = (oordeel: ControleOordeel) => toUitkomst('scan', oordeel, Date.now() - begin);
  if (!bestandenId)
    return klaar(overgeslagen('Alleen in Azure, bij een omgeving (--env), is te zien of bijlagen worden gescand.'));
  const pad = `${bestandenId}/providers/Microsoft.Security/defenderForStorageSettings/current?api-version=2025-09-01-preview`;
  try {
    return klaar(judgeScan(az<Defender>('rest', '--method', 'GET', '--url', `https://management.azure.com${pad}`)));
  } catch (error) {
    const reden = error instanceof Error ? error.message : '';
    return klaar(
      letOp(`Of bijlagen worden gescand is niet te zien (${reden}).`, {
        tekst: 'Meld je aan met een account dat in de resourcegroep mag lezen.',
        commando: 'az login',
        hoofdstuk: HOOFDSTUK.opslag,
      }),
    );
  }
}
