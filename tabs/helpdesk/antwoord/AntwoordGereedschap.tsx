import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { RefObject } from 'react';
import { DossierKnop } from '../dossier/DossierKnop';
import { ArtikelKiezen } from '../staf/ArtikelKiezen';
import { Tekstblokken } from '../staf/Tekstblokken';
import type { AntwoordStand } from './use-antwoord';
import { voegIn } from './voeg-in';

type Props = { beeld: VraagBeeld; stand: AntwoordStand; veld: RefObject<HTMLTextAreaElement | null> };

/** What can be put in an answer: the number of a dossier and, for staff, a text or an article. */
export function AntwoordGereedschap({ beeld: { vraag, acties }, stand, veld }: Props) {
  const voeg = (woorden: string) => voegIn(veld, stand.huidig().tekst, woorden, (tekst) => stand.zet({ tekst }));
  return (
    <>
      <DossierKnop dossier={vraag.dossier} knop="Voeg nummer toe" onKies={({ nummer }) => voeg(nummer)} />
      {acties.includes('notitie') && <Tekstblokken onKies={voeg} />}
      {acties.includes('artikelKoppelen') && (
        <ArtikelKiezen artikelId={stand.concept.artikelId} onKies={(artikelId) => stand.zet({ artikelId })} />
      )}
    </>
  );
}
