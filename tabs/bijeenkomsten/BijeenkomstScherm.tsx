import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useCallback } from 'react';
import { useWegVraag } from '../ui/use-weg-vraag';
import { WegVraag } from '../ui/WegVraag';
import { readOnbewaard, zetOnbewaard } from './bewerken/onbewaard';
import { useGegevens } from './bewerken/use-gegevens';
import { BijeenkomstDeel } from './BijeenkomstDeel';
import { BijeenkomstKop } from './BijeenkomstKop';
import { DeelLinks } from './DeelLinks';
import { useTitelFocus } from '../ui/use-titel-focus';

type Props = { beeld: BijeenkomstBeeld; deel: string; ik: Medewerker };

/** The frame around the four parts. The form lives here, so that another part can be looked at while it is not saved. */
export function BijeenkomstScherm({ beeld, deel, ik }: Props) {
  const { bijeenkomstId: id } = beeld;
  const gegevens = useGegevens(beeld);
  useTitelFocus();
  const houdtVast = useCallback(
    (route: string) =>
      readOnbewaard(id) === undefined || route === `/bijeenkomsten/${id}` || route.startsWith(`/bijeenkomsten/${id}/`),
    [id],
  );
  const onWeg = useCallback(() => zetOnbewaard(id, undefined), [id]);
  const vraag = useWegVraag({ isVeranderd: gegevens.isVeranderd, houdtVast, onWeg });
  return (
    <>
      <BijeenkomstKop beeld={beeld} gegevens={gegevens} />
      <DeelLinks beeld={beeld} deel={deel} isVeranderd={gegevens.isVeranderd} />
      <BijeenkomstDeel beeld={beeld} deel={deel} gegevens={gegevens} ik={ik} />
      <WegVraag vraag={vraag} watIsWeg="Je wijzigingen zijn niet bewaard. Ga je weg, dan zijn ze verloren." />
    </>
  );
}
