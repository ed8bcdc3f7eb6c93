import { makeStyles, tokens } from '@fluentui/react-components';
import { DELING_VELDEN } from '@domain/dossier/deling';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { leesRijen, leesTekst } from '@domain/formulier/antwoord';
import { formatOpsomming } from '@domain/stappenplan/opsomming';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { Balk } from '../../ui/Balk';
import { FoutBalk } from '../../ui/FoutBalk';
import { card, text } from '../../ui/layout';
import { antwoordenVan } from '../werk/antwoorden-van';
import type { useDelen } from './use-delen';
import { Weigering } from '../../ui/Weigering';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px' },
  uitleg: {
    ...card,
    ...text.body,
    borderRadius: '6px',
    margin: 0,
    padding: '12px 14px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lijst: { margin: '4px 0 0', paddingLeft: '20px' },
  gezag: { ...text.help, margin: 0 },
});

/** Who will see it: the consulenten of the TPO of this school. */
function nameConsulenten({ personen, school }: DossierBeeld): string {
  const namen = personen.filter(({ uit, isActief = true }) => uit === 'swv' && isActief).map(({ naam }) => naam);
  return namen.length > 0 ? formatOpsomming(namen) : `De consulent van TPO ${school.wijk}`;
}

const nameGezaghebbenden = (dossier: DossierBeeld): readonly string[] =>
  leesRijen(antwoordenVan(dossier, 1), 'gezaghebbenden')
    .map((rij) => leesTekst(rij, 'naam'))
    .filter(Boolean);

type Props = { dossier: DossierBeeld; stand: ReturnType<typeof useDelen> };

/** What sharing means, and the agreement of the parents: who, when, how. */
export function DelingVragen({ dossier, stand }: Props) {
  const styles = useStyles();
  const { formulier, fout, weigering } = stand;
  const gezag = nameGezaghebbenden(dossier);
  return (
    <div className={styles.root}>
      <div className={styles.uitleg}>
        {nameConsulenten(dossier)} leest daarna mee in dit dossier:
        <ul className={styles.lijst}>
          <li>alle elf stappen, de wet-check en het logboek;</li>
          <li>schrijven kan alleen in het logboek, de stappen blijven van de school;</li>
          <li>je kunt het delen op elk moment weer intrekken.</li>
        </ul>
      </div>
      {fout !== undefined && <FoutBalk titel="Het dossier is niet gedeeld." fout={fout} />}
      {weigering && (
        <Balk intent="error" titel="Het dossier is niet gedeeld.">
          <Weigering refusal={weigering} />
        </Balk>
      )}
      {gezag.length > 0 && <p className={styles.gezag}>In stap 1 staat als gezaghebbende: {formatOpsomming(gezag)}.</p>}
      <FormulierProvider value={formulier.waarden}>
        <Formulier velden={DELING_VELDEN} />
      </FormulierProvider>
    </div>
  );
}
