import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { leesTekst, type Rij } from '@domain/formulier/antwoord';
import type { LijstVeld } from '@domain/formulier/veld';
import { Handvat } from '../../form/lijst/Handvat';
import type { Rijen } from '../../form/lijst/use-rijen';
import type { useSleep } from '../../form/lijst/use-sleep';
import { media, tabular, text } from '../../ui/layout';
import { KeuzeCel } from './KeuzeCel';
import { RijMenu } from '../../form/lijst/RijMenu';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '24px 24px minmax(0, 1fr) 148px 32px',
    columnGap: '8px',
    alignItems: 'start',
    padding: '6px 8px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    // On a phone 16 px, or Safari zooms in on the field.
    [media.phone]: {
      gridTemplateColumns: '24px minmax(0, 1fr) 44px',
      rowGap: '4px',
      '& input, & select': { fontSize: '16px' },
    },
  },
  metGroep: {
    gridTemplateColumns: '24px 24px minmax(0, 1fr) 232px 148px 32px',
    [media.phone]: { gridTemplateColumns: '24px minmax(0, 1fr) 44px' },
  },
  sleept: { opacity: 0.5 },
  uit: { backgroundColor: tokens.colorNeutralBackground2 },
  handvat: { paddingTop: '2px', [media.phone]: { display: 'none' } },
  nummer: {
    ...text.meta,
    ...tabular,
    paddingTop: '8px',
    textAlign: 'right',
    [media.phone]: { gridColumn: 1, gridRow: 1, textAlign: 'left' },
  },
  cel: { minWidth: 0, [media.phone]: { gridColumn: 2 } },
  menu: { [media.phone]: { gridColumn: 3, gridRow: 1 } },
});

type Props = {
  veld: LijstVeld;
  rij: Rij;
  rijen: Rijen;
  sleep: ReturnType<typeof useSleep>;
  /** Dossiers may hold its code: it can be switched off and not be removed. */
  isBewaard: boolean;
};

/** One item: drag it, rename it, switch it off. */
export function KeuzeRij({ veld, rij, rijen, sleep, isBewaard }: Props) {
  const styles = useStyles();
  const ids = rijen.volgorde;
  const naam = rijen.naamVan(rij.id);
  const acties = rijen.actiesBij(rij, ids);
  const label = leesTekst(rij, 'label') || naam;
  const pad = `${veld.naam}/${rij.id}`;
  return (
    <li
      data-rij={rij.id}
      data-pad={pad}
      className={mergeClasses(
        styles.root,
        veld.velden.length > 2 && styles.metGroep,
        rij['isActief'] === false && styles.uit,
        sleep.sleep?.rijId === rij.id && styles.sleept,
      )}
    >
      <span className={styles.handvat}>
        <Handvat
          naam={label}
          onStap={(stap) => (stap === -1 ? acties.omhoog : acties.omlaag)?.()}
          sleep={sleep.handle(rij.id, ids)}
        />
      </span>
      <span className={styles.nummer} aria-hidden>
        {ids.indexOf(rij.id) + 1}
      </span>
      {veld.velden.map((cel) => (
        <div key={cel.naam} className={styles.cel}>
          <KeuzeCel
            veld={cel}
            pad={`${pad}/${cel.naam}`}
            label={cel.naam === 'label' ? `Naam van ${naam.toLowerCase()}` : `${label}: ${cel.label.toLowerCase()}`}
          />
        </div>
      ))}
      <span className={styles.menu}>
        <RijMenu
          naam={label}
          omhoog={acties.omhoog}
          omlaag={acties.omlaag}
          verwijder={isBewaard ? undefined : acties.verwijder}
        />
      </span>
    </li>
  );
}
