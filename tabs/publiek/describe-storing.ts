import { isGeenVerbinding, type Storing } from '../api/storing';

/** What somebody can do about it; what they filled in is still there. */
export const describeStoring = (storing: Storing): string =>
  isGeenVerbinding(storing)
    ? 'Er is geen verbinding. Wat je hebt ingevuld, staat er nog. Probeer het opnieuw als je weer internet hebt.'
    : `Wat je hebt ingevuld, staat er nog. Probeer het opnieuw. Blijft dit? Vraag het de helpdesk en noem code ${storing.kenmerk ?? 'onbekend'}.`;

/** The same for a page that did not load. */
export const describeLaadStoring = (storing: Storing): string =>
  isGeenVerbinding(storing)
    ? 'Er is geen verbinding. Probeer het opnieuw als je weer internet hebt.'
    : `Probeer het opnieuw. Blijft dit? Vraag het de helpdesk en noem code ${storing.kenmerk ?? 'onbekend'}.`;
