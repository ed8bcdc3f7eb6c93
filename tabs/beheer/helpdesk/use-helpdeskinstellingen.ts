import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { checkHelpdeskRegels, HELPDESK_VELDEN, toHelpdeskAntwoorden } from '@domain/helpdesk/instellingen-velden';
import type { Wijziging } from '@domain/formulier/wijziging';
import { useMemo } from 'react';
import { useBewaarHelpdeskinstellingen } from '../../api/use-helpdesk';
import { meldBewaard } from '../meld-bewaard';
import { useBewerken, type Bewerken } from '../use-bewerken';

const BEWAARD = { titel: 'De bereikbaarheid is bewaard', tekst: 'Scholen zien die meteen.' };

/** Days, hours and telephone as one form. */
export function useHelpdeskinstellingen({ uren, telefoon }: HelpdeskInfo): Bewerken {
  const { mutateAsync } = useBewaarHelpdeskinstellingen();
  const server = useMemo(() => toHelpdeskAntwoorden({ uren, telefoon }), [uren, telefoon]);
  const stuur = (wijzigingen: readonly Wijziging[]) => mutateAsync(wijzigingen);
  const bewerken = useBewerken({ velden: HELPDESK_VELDEN, server, bewaar: stuur, regels: checkHelpdeskRegels });
  const bewaar = async () => {
    const { wijzigingen } = bewerken;
    const nieuw = await bewerken.bewaar();
    if (nieuw) meldBewaard({ ...BEWAARD, wijzigingen, na: toHelpdeskAntwoorden(nieuw), bewaar: stuur });
    return nieuw;
  };
  return { ...bewerken, bewaar };
}
