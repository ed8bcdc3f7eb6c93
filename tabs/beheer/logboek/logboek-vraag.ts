import type { AuditSoort, AuditVraag } from '@domain/beheer/auditlog';
import { addDagen } from '@domain/datum/datum';
import { createStore } from '../../ui/store';

/** As chosen on the screen; `''` is everybody. */
export type LogboekVraag = { soort: AuditSoort; van: string; tot: string; wie: string };

const DAGEN = 30;

export const maandTot = (vandaag: string): LogboekVraag => ({
  soort: 'dossier',
  van: addDagen(vandaag, -DAGEN),
  tot: vandaag,
  wie: '',
});

/** Survives a visit to another page, not a new load. */
export const logboekVraag = createStore<LogboekVraag | undefined>(undefined);

export const toAuditVraag = ({ wie, ...vraag }: LogboekVraag): AuditVraag => ({ ...vraag, ...(wie && { wie }) });

export const SOORT_LABEL = { dossier: 'Dossiers', beheer: 'Beheer' } as const satisfies Record<AuditSoort, string>;

/** `12.345` */
export const formatAantal = (aantal: number): string => aantal.toLocaleString('nl-NL');
