import { makeStyles } from '@fluentui/react-components';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useVerlaatVraag } from '../../ui/use-verlaat-vraag';
import { BeheerBlad } from '../BeheerBlad';
import { KiesLijst } from './KiesLijst';
import { Resultaat } from './Resultaat';
import { useImport, type Import } from './use-import';
import { Voorbeeld } from './Voorbeeld';

const useStyles = makeStyles({ fout: { maxWidth: '760px', marginBottom: '16px' } });

function Stap({ werk }: { werk: Import }) {
  const styles = useStyles();
  const { voorbeeld, uitkomst, mislukt } = werk;
  if (voorbeeld && uitkomst) return <Resultaat uitkomst={uitkomst} voorbeeld={voorbeeld} onBegin={werk.begin} />;
  if (voorbeeld) return <Voorbeeld werk={werk} voorbeeld={voorbeeld} />;
  return (
    <>
      {mislukt && (
        <div className={styles.fout}>
          <MisluktBalk
            mislukt={mislukt}
            titel="De lijst is niet gelezen."
            {...(mislukt.fout !== undefined && { onOpnieuw: werk.leesOpnieuw })}
          />
        </div>
      )}
      <KiesLijst werk={werk} />
    </>
  );
}

/** A list of schools or medewerkers: choose it, look at what it would do, and read it in. */
export function ImportPagina() {
  const werk = useImport();
  useVerlaatVraag(werk.bezig === 'inlezen');
  return (
    <BeheerBlad
      titel="Importeren"
      onder="Wat in de lijst staat, komt erbij of wordt bijgewerkt. Wat er niet in staat, blijft zoals het is."
    >
      <Stap werk={werk} />
    </BeheerBlad>
  );
}
