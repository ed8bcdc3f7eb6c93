import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderRegular, SearchRegular } from '@fluentui/react-icons';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { media } from '../ui/layout';
import { Leeg } from '../ui/Leeg';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  knop: { [media.phone]: { minHeight: '44px' } },
});

export const isConsulent = ({ medewerker }: Ik): boolean => medewerker.rollen.includes('consulent');

function describeNieuw(ik: Ik): string {
  if (ik.magDossierOpenen) return 'Start het eerste dossier of vraag je IB’er om je toe te voegen.';
  return isConsulent(ik)
    ? 'Je ziet hier een dossier zodra een school het met je deelt.'
    : 'Vraag je IB’er om je toe te voegen.';
}

const NietsGevonden = ({ onWis }: { onWis(): void }) => (
  <Leeg
    icon={SearchRegular}
    titel="Geen dossier gevonden"
    actie={
      <Button className={useStyles().knop} onClick={onWis}>
        Wis zoeken en filters
      </Button>
    }
  >
    Kijk of de naam klopt. Een gearchiveerd dossier vind je met ‘Toon ook gearchiveerde dossiers’.
  </Leeg>
);

type Props = { ik: Ik; isGefilterd: boolean; onWis(): void };

/** Nothing fits the question, or there is nothing yet to ask for. */
export function LegeLijst({ ik, isGefilterd, onWis }: Props) {
  return (
    <div className={useStyles().root}>
      {isGefilterd ? (
        <NietsGevonden onWis={onWis} />
      ) : (
        <Leeg icon={FolderRegular} titel="Nog geen dossiers.">
          {describeNieuw(ik)}
        </Leeg>
      )}
    </div>
  );
}
