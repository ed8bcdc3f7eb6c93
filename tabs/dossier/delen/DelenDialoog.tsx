import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { useState } from 'react';
import { DelenVenster } from './DelenVenster';
import { IntrekVenster } from './IntrekVenster';

type Props = { dossier: DossierBeeld; onSluit(): void };

/** Shares the dossier with the swv, or takes that back. What it was opened for stays, also once it is done. */
export function DelenDialoog(props: Props) {
  const [wasGedeeld] = useState(props.dossier.kop.isGedeeld);
  return wasGedeeld ? <IntrekVenster {...props} /> : <DelenVenster {...props} />;
}
