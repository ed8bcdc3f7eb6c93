import type { RondzendingDoel } from '@domain/bijeenkomst/rondzending';
import { RONDZENDING_DOEL_LABEL, RONDZENDING_VELDEN } from '@domain/bijeenkomst/write-rondzending';
import type { Veld } from '@domain/formulier/veld';

const DOELEN: readonly RondzendingDoel[] = ['deelnemers', 'wachtlijst', 'iedereen'];

export type Ontvangers = { readonly [D in RondzendingDoel]: number };

/** `24 mensen` */
export const telMensen = (aantal: number): string => (aantal === 1 ? '1 persoon' : `${aantal} mensen`);

/** A group without anybody is not offered. */
export const listBerichtVelden = (ontvangers: Ontvangers): readonly Veld[] =>
  RONDZENDING_VELDEN.map((veld) =>
    veld.soort === 'keuze'
      ? {
          ...veld,
          opties: DOELEN.filter((doel) => ontvangers[doel] > 0).map((code) => ({
            code,
            label: `${RONDZENDING_DOEL_LABEL[code]} (${ontvangers[code]})`,
          })),
        }
      : veld,
  );
