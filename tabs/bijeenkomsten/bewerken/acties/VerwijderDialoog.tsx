import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useVerwijderBijeenkomst } from '../../../api/use-bijeenkomsten';
import { showToast } from '../../../ui/toast/toasts';
import type { Mislukt } from '../../../ui/use-een-handeling';
import { zetOnbewaard } from '../onbewaard';
import { BevestigDialoog } from './BevestigDialoog';

/** Only a concept can be removed: nobody has seen it yet. */
export function VerwijderDialoog({ beeld, onSluit }: { beeld: BijeenkomstBeeld; onSluit(): void }) {
  const { bijeenkomstId: id } = beeld;
  const [, navigate] = useLocation();
  const actie = useVerwijderBijeenkomst(id);
  const isBezig = useRef(false);
  const [mislukt, setMislukt] = useState<Mislukt>();
  const verwijder = async () => {
    if (isBezig.current) return;
    isBezig.current = true;
    setMislukt(undefined);
    try {
      const uitkomst = await actie.mutateAsync();
      if (!uitkomst.ok) return setMislukt({ refusals: uitkomst.refusals });
      zetOnbewaard(id, undefined);
      // Closed first, so that the focus is outside the dialog before the page goes away.
      onSluit();
      navigate('/bijeenkomsten', { replace: true });
      showToast({ titel: 'Het concept is verwijderd' });
    } catch (fout) {
      setMislukt({ fout, refusals: [] });
    } finally {
      isBezig.current = false;
    }
  };
  return (
    <BevestigDialoog
      titel="Dit concept verwijderen?"
      knop="Verwijder concept"
      nietGelukt="Het concept is niet verwijderd."
      mislukt={mislukt}
      isBezig={actie.isPending}
      onDoe={() => void verwijder()}
      onSluit={onSluit}
    >
      Alles wat je hebt ingevuld is dan weg. Dit kun je niet terugdraaien.
    </BevestigDialoog>
  );
}
