import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { checkHelpdeskRegels, HELPDESK_VELDEN, toHelpdeskAntwoorden } from '@domain/helpdesk/instellingen-velden';
import { useMemo } from 'react';
import { useBewaarHelpdeskinstellingen } from '../../api/use-helpdesk';
import { useBewerken, type Bewerken } from '../use-bewerken';

/** Days, hours and telephone as one form. */
export function useHelpdeskinstellingen({ uren, telefoon }: HelpdeskInfo): Bewerken {
  const { mutateAsync } = useBewaarHelpdeskinstellingen();
  const server = useMemo(() => toHelpdeskAntwoorden({ uren, telefoon }), [uren, telefoon]);
  return useBewerken({
    velden: HELPDESK_VELDEN,
    server,
    bewaar: (wijzigingen) => mutateAsync(wijzigingen),
    regels: checkHelpdeskRegels,
  });
}
