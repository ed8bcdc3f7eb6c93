import { useHelpdeskActie } from '../../api/use-helpdesk';
import { useEenHandeling } from '../../ui/use-een-handeling';

/** One act on a question at a time; `doe` gives the conversation as it became. */
export const useVraagHandeling = (vraagId: string) => useEenHandeling(useHelpdeskActie(vraagId));
