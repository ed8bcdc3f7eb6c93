import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Ik, Werkvoorraad } from '@domain/werkvoorraad/werkvoorraad';
import { ToonMeer } from '../ui/ToonMeer';
import { useAfter } from '../ui/use-after';
import { DossierTabel } from './DossierTabel';
import { isConsulent, LegeLijst } from './LegeLijst';
import { LijstVoet } from './LijstVoet';
import type { DossierLijstStand } from './use-dossier-lijst';
import { isGefilterd, wisFilters } from './vraag';

const useStyles = makeStyles({ traag: { opacity: 0.6 } });

type Props = { ik: Ik; vandaag: string; stand: DossierLijstStand; lijst: Werkvoorraad };

/** The answer to the question: rows or the reason why there are none, more pages, the legend and the archive. */
export function GevondenDossiers({ ik, vandaag, stand, lijst }: Props) {
  const styles = useStyles();
  const { vraag, zet, beantwoord, isBezig, query } = stand;
  const isTraag = useAfter(300, isBezig);
  const wis = () => {
    zet(wisFilters(vraag));
    // The button goes away.
    document.getElementById('dossiers')?.focus();
  };
  return (
    <>
      <div className={mergeClasses(isTraag && styles.traag)} aria-busy={isBezig}>
        {lijst.rijen.length > 0 ? (
          <DossierTabel
            rijen={lijst.rijen}
            vandaag={vandaag}
            metSchool={ik.scholen.length > 1 || isConsulent(ik)}
            vraag={vraag}
            onChange={zet}
          />
        ) : (
          <LegeLijst ik={ik} isGefilterd={isGefilterd(beantwoord)} onWis={wis} />
        )}
      </div>
      <ToonMeer
        wat="dossiers"
        stand={`${lijst.rijen.length} van ${lijst.aantal} getoond`}
        rijenId="dossier-rijen"
        getoond={lijst.rijen.length}
        query={query}
      />
      <LijstVoet
        aantalGearchiveerd={lijst.aantalGearchiveerd}
        isArchiefGetoond={vraag.ookGearchiveerd ?? false}
        onArchief={(ookGearchiveerd) => zet({ ...vraag, ookGearchiveerd })}
      />
    </>
  );
}
