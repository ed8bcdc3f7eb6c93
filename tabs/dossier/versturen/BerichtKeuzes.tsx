import type { Berichtvoorstel } from '../../api/api';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { Balk } from '../../ui/Balk';
import { FoutBalk } from '../../ui/FoutBalk';
import { KiesDocumenten } from './KiesDocumenten';
import { KiesOntvanger } from './KiesOntvanger';
import { TOELICHTING_VELDEN, type VersturenStand } from './use-versturen';

const NIET_VERSTUURD = 'Het bericht is niet verstuurd.';

type Props = { voorstel: Berichtvoorstel; stand: VersturenStand };

/** To whom, which documents, and a few words for in the app. */
export const BerichtKeuzes = ({ voorstel, stand }: Props) => (
  <>
    {stand.fout !== undefined && <FoutBalk titel={NIET_VERSTUURD} fout={stand.fout} />}
    {stand.bezwaren.algemeen && (
      <Balk intent="error" titel={NIET_VERSTUURD}>
        {stand.bezwaren.algemeen}
      </Balk>
    )}
    <KiesOntvanger
      ontvangers={voorstel.ontvangers}
      gekozen={stand.aan}
      bezwaar={stand.bezwaren.aan}
      onKies={stand.kiesAan}
    />
    <KiesDocumenten
      documenten={voorstel.documenten}
      gekozen={stand.documenten}
      bezwaar={stand.bezwaren.documenten}
      onZet={stand.zetDocument}
    />
    <FormulierProvider value={stand.toelichting.waarden}>
      <Formulier velden={TOELICHTING_VELDEN} />
    </FormulierProvider>
  </>
);
