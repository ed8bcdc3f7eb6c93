import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { text } from '../../ui/layout';
import { DossierKnop } from '../dossier/DossierKnop';
import { WegKnop } from '../WegKnop';
import type { NieuweVraag } from './use-nieuwe-vraag';

const useStyles = makeStyles({ root: { ...text.meta, display: 'inline-flex', alignItems: 'center' } });

/** The dossier that a question is about: it goes along by its number, and its names are looked for in the text. */
export function GekozenDossier({ vraag: { concept, zet } }: { vraag: NieuweVraag }) {
  const styles = useStyles();
  const knop = useRef<HTMLButtonElement>(null);
  const { dossier } = concept;
  return (
    <>
      <DossierKnop ref={knop} knop="Kies dossier" onKies={(gekozen) => zet({ dossier: gekozen })} />
      {dossier && (
        <span className={styles.root}>
          Over dossier {dossier.nummer}
          <WegKnop label={`Haal dossier ${dossier.nummer} weg`} naar={knop} onWeg={() => zet({ dossier: undefined })} />
        </span>
      )}
    </>
  );
}
