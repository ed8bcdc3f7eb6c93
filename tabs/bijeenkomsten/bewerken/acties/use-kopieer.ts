import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useKopieerBijeenkomst } from '../../../api/use-bijeenkomsten';
import { isGeenVerbinding } from '../../../api/storing';
import { showToast } from '../../../ui/toast/toasts';

const NIET = 'De bijeenkomst is niet gekopieerd';

/** Makes a concept with the same texts and questions, and goes there. One id a copy: trying again makes no second one. */
export function useKopieer(id: string): () => Promise<void> {
  const [, navigate] = useLocation();
  const actie = useKopieerBijeenkomst(id);
  const [eerste] = useState(() => crypto.randomUUID());
  const naar = useRef(eerste);
  const isBezig = useRef(false);
  return async () => {
    if (isBezig.current) return;
    isBezig.current = true;
    try {
      const uitkomst = await actie.mutateAsync(naar.current);
      if (!uitkomst.ok) return showToast({ titel: NIET, tekst: uitkomst.refusals[0]?.message ?? '' });
      naar.current = crypto.randomUUID();
      navigate(`/bijeenkomsten/${uitkomst.value.id}`);
      showToast({ titel: 'Kopie gemaakt', tekst: 'Vul een datum in en publiceer als alles klopt.' });
    } catch (fout) {
      const tekst = isGeenVerbinding(fout) ? 'Er is geen verbinding. Probeer het opnieuw.' : 'Probeer het opnieuw.';
      showToast({ titel: NIET, tekst });
    } finally {
      isBezig.current = false;
    }
  };
}
