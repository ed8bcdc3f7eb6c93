import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Antwoorden, EnkelAntwoord } from '@domain/formulier/antwoord';
import type { EnkelVeld } from '@domain/formulier/veld';
import type { Pad } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import type { ReactNode } from 'react';
import type { GewoneInvoerProps, InvoerAttributen } from './gewone-invoer';
import { toInvoerId } from './invoer-id';
import { INVOER, isGroep } from './invoer-per-soort';
import { VeldKader } from './VeldKader';
import { beschrijf, type Uitleg } from './VeldTekst';
import { Voorstel } from './Voorstel';

type Props = {
  veld: EnkelVeld;
  pad: Pad;
  /** Of the form or of the row that the veld stands in. */
  antwoorden: Antwoorden;
  bezwaren: readonly Refusal[];
  scholen: readonly PubliekeSchool[];
  idPrefix: string;
  inRij: boolean;
  onWaarde(waarde: EnkelAntwoord | undefined): void;
};

const toAttributen = (uitleg: Uitleg, isVerplicht: boolean): InvoerAttributen => ({
  id: uitleg.id,
  'aria-describedby': beschrijf(uitleg),
  'aria-invalid': uitleg.bezwaar ? true : undefined,
  'aria-required': isVerplicht || undefined,
});

/** A question: its label, the explanation, what is wrong with the answer, and the input. */
export function GewoonVeld({ veld, pad, antwoorden, bezwaren, scholen, idPrefix, inRij, onWaarde }: Props) {
  const bezwaar = bezwaren.find((refusal) => refusal.pad === pad);
  const uitleg: Uitleg = { id: toInvoerId(pad, idPrefix), help: veld.help, bezwaar };
  const isVerplicht = veld.isVerplicht?.(antwoorden) ?? false;
  const Invoer = INVOER[veld.soort] as (props: GewoneInvoerProps) => ReactNode;
  return (
    <VeldKader veld={veld} alsGroep={isGroep(veld, inRij)} isVerplicht={isVerplicht} {...uitleg}>
      {bezwaar && <Voorstel veld={veld} bezwaar={bezwaar} onKies={onWaarde} />}
      <Invoer
        veld={veld}
        waarde={antwoorden[veld.naam] as EnkelAntwoord | undefined}
        attributen={toAttributen(uitleg, isVerplicht)}
        isVerplicht={isVerplicht}
        inRij={inRij}
        scholen={scholen}
        onWaarde={onWaarde}
      />
    </VeldKader>
  );
}
