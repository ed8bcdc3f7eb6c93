import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { useState } from 'react';
import { AnnuleerGesprek } from './AnnuleerGesprek';
import { GesprekFormulier } from './GesprekFormulier';
import { GesprekkenLijst } from './GesprekkenLijst';
import type { GesprekScherm } from './gesprek-scherm';

type Props = { dossier: DossierBeeld; onSluit(): void };

const LIJST: GesprekScherm = { soort: 'lijst' };

/** The talks about this dossier: what is planned, and planning, moving and cancelling one. */
export function GesprekkenDialoog({ dossier, onSluit }: Props) {
  const [scherm, setScherm] = useState(LIJST);
  const terug = () => setScherm(LIJST);
  switch (scherm.soort) {
    case 'lijst':
      return <GesprekkenLijst dossier={dossier} onKies={setScherm} onSluit={onSluit} />;
    case 'annuleren':
      return <AnnuleerGesprek gesprek={scherm.gesprek} onTerug={terug} />;
    default:
      return (
        <GesprekFormulier
          dossier={dossier}
          onTerug={terug}
          {...(scherm.soort === 'verzetten' && { gesprek: scherm.gesprek })}
        />
      );
  }
}
