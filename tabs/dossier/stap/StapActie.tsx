import { Button, makeStyles } from '@fluentui/react-components';
import type { DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import { leesTekst } from '@domain/formulier/antwoord';
import { useState } from 'react';
import { media } from '../../ui/layout';
import { ArchiveerDialoog } from './ArchiveerDialoog';
import { HeropenDialoog } from './HeropenDialoog';
import type { StapScherm } from './use-stap-scherm';

const useStyles = makeStyles({ knop: { width: '100%', whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px' } } });

type Props = {
  dossier: DossierBeeld;
  stap: StapBeeld;
  scherm: StapScherm;
  onMeldGereed(): void;
  onHeropend(): void;
};

/** The one big button of a step: report it ready, or open it again. Absent when this person may do neither. */
export function StapActie({ dossier, stap, scherm, onMeldGereed, onHeropend }: Props) {
  const styles = useStyles();
  const [dialoog, setDialoog] = useState<'heropen' | 'archiveer'>();
  const sluit = () => setDialoog(undefined);
  const isArchiveren = stap.nummer === 11 && leesTekst(scherm.waarden.antwoorden, 'besluit') === 'archiveren';
  // With something still missing the question would come too early.
  const meld = () => (isArchiveren && scherm.refusals.length === 0 ? setDialoog('archiveer') : onMeldGereed());
  return (
    <>
      {stap.acties.includes('gereedMelden') && (
        <Button appearance="primary" className={styles.knop} onClick={meld}>
          Stap {stap.nummer} gereed melden
        </Button>
      )}
      {stap.acties.includes('heropenen') && (
        <Button className={styles.knop} onClick={() => setDialoog('heropen')}>
          {stap.nummer === 3 ? 'Nieuwe momentopname' : 'Heropen stap'}
        </Button>
      )}
      {dialoog === 'archiveer' && (
        <ArchiveerDialoog
          onSluit={sluit}
          onArchiveer={() => {
            sluit();
            onMeldGereed();
          }}
        />
      )}
      {dialoog === 'heropen' && (
        <HeropenDialoog
          dossierId={dossier.id}
          nummer={stap.nummer}
          onSluit={sluit}
          onHeropend={() => {
            sluit();
            onHeropend();
          }}
        />
      )}
    </>
  );
}
