import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ImportVoorbeeld } from '@domain/beheer/beheer-beeld';
import { formatOpsomming } from '@domain/stappenplan/opsomming';
import { useEffect, useRef } from 'react';
import { Balk } from '../../ui/Balk';
import { useBalkStyles } from '../../ui/balk-styles';
import { text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { ImportRijen } from './ImportRijen';
import { describePlan, telRijen, telSoort, telWerk } from './import-woorden';
import type { Import } from './use-import';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '12px' },
  titel: { ...text.cardTitle, outlineStyle: 'none', overflowWrap: 'anywhere' },
  tekst: { ...text.body, margin: 0 },
});

/** What the user should know of the list as a whole, and of the columns that are not read. */
function Opmerkingen({ voorbeeld: { opmerkingen, kolommen } }: { voorbeeld: ImportVoorbeeld }) {
  const styles = useStyles();
  const over = kolommen.filter(({ veld, kop }) => !veld && kop).map(({ kop }) => `‘${kop}’`);
  return (
    <>
      {opmerkingen.length > 0 && (
        <Balk intent="warning" titel="Kijk dit na.">
          {opmerkingen.join(' ')}
        </Balk>
      )}
      {over.length > 0 && (
        <p className={styles.tekst}>
          {over.length === 1 ? 'Deze kolom wordt' : 'Deze kolommen worden'} niet gelezen: {formatOpsomming(over)}.
        </p>
      )}
    </>
  );
}

function MisluktBijInlezen({ werk: { mislukt, leesOpnieuw, leesIn } }: { werk: Import }) {
  const isLezen = mislukt?.bij === 'lezen';
  const opnieuw = isLezen ? leesOpnieuw : leesIn;
  return (
    <MisluktBalk
      mislukt={mislukt}
      titel={isLezen ? 'De lijst is niet gelezen.' : 'De lijst is niet helemaal ingelezen.'}
      {...(mislukt?.fout !== undefined && { onOpnieuw: opnieuw })}
    />
  );
}

/** The one button that goes on: reads the list in, or looks again when the directory has changed since. */
function Verder({ werk, aantal }: { werk: Import; aantal: number }) {
  const balk = useBalkStyles();
  const isVerouderd = werk.mislukt?.refusals.some(({ code }) => code === 'voorbeeld-verouderd') ?? false;
  if (aantal === 0 && !isVerouderd) return null;
  return (
    <Button
      className={balk.knop}
      appearance="primary"
      disabledFocusable={werk.bezig !== undefined}
      onClick={isVerouderd ? werk.leesOpnieuw : werk.leesIn}
    >
      {isVerouderd ? 'Bekijk het voorbeeld opnieuw' : `Importeer ${telRijen(aantal)}`}
    </Button>
  );
}

function InleesBalk({ werk, voorbeeld }: { werk: Import; voorbeeld: ImportVoorbeeld }) {
  const balk = useBalkStyles();
  const aantal = telWerk(voorbeeld.tellingen);
  const isInlezen = werk.bezig === 'inlezen';
  return (
    <div className={balk.root} data-balk role="region" aria-label="Inlezen">
      <MisluktBijInlezen werk={werk} />
      {isInlezen && <ProgressBar aria-label="Bezig met inlezen" />}
      <div className={balk.regel}>
        <p className={balk.tekst} role="status">
          {isInlezen ? `Bezig met ${telRijen(aantal)}. Laat dit scherm open staan.` : describePlan(voorbeeld.tellingen)}
        </p>
        <div className={balk.knoppen}>
          <Button className={balk.knop} disabledFocusable={isInlezen} onClick={werk.begin}>
            Andere lijst
          </Button>
          <Verder werk={werk} aantal={aantal} />
        </div>
      </div>
    </div>
  );
}

/** What the list would do, row by row, and the button that does it. */
export function Voorbeeld({ werk, voorbeeld }: { werk: Import; voorbeeld: ImportVoorbeeld }) {
  const styles = useStyles();
  const titel = useRef<HTMLHeadingElement>(null);
  // It came in the place of what had the focus.
  useEffect(() => titel.current?.focus(), []);
  return (
    <div className={styles.root}>
      <h2 ref={titel} tabIndex={-1} className={styles.titel}>
        Voorbeeld: {telSoort(voorbeeld.rijen.length, voorbeeld.soort)} in {werk.naam}
      </h2>
      <Opmerkingen voorbeeld={voorbeeld} />
      <ImportRijen key={voorbeeld.vingerafdruk} voorbeeld={voorbeeld} />
      <InleesBalk werk={werk} voorbeeld={voorbeeld} />
    </div>
  );
}
