import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddCircleRegular, EditRegular, ErrorCircleFilled, SubtractCircleRegular } from '@fluentui/react-icons';
import type { ImportRij, ImportSoort, ImportStand, ImportVerschil } from '@domain/beheer/beheer-beeld';
import { tabular, text, visuallyHidden } from '../../ui/layout';
import { blokRijen } from '../../ui/blok-rijen';
import { Weigering } from '../../ui/Weigering';
import { STAND_LABEL } from './import-woorden';
import { TabelKop } from '../../ui/TabelKop';

/** Where the list is too narrow for a table each row is a block of lines. */
const GESTAPELD = '@container lijst (max-width: 599.98px)';
const basis = blokRijen(GESTAPELD);

const useStyles = makeStyles({
  ...basis,
  regel: { ...tabular, width: '80px', [GESTAPELD]: { width: 'auto' } },
  regelWoord: { display: 'none', [GESTAPELD]: { display: 'inline' } },
  naam: { fontWeight: 600 },
  meta: { ...text.meta, display: 'block', overflowWrap: 'anywhere' },
  stand: { ...text.context, display: 'inline-flex', alignItems: 'center', columnGap: '6px', whiteSpace: 'nowrap' },
  icon: { fontSize: '16px', flexShrink: 0 },
  nieuw: { color: tokens.colorBrandForeground1 },
  gewijzigd: { color: tokens.colorBrandForeground1 },
  ongewijzigd: { color: tokens.colorNeutralForeground3 },
  fout: { color: tokens.colorStatusDangerForeground3 },
  wat: { margin: 0, padding: 0, listStyleType: 'none', ...text.context },
  oud: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  hidden: visuallyHidden,
});

const ICON = {
  nieuw: AddCircleRegular,
  gewijzigd: EditRegular,
  ongewijzigd: SubtractCircleRegular,
  fout: ErrorCircleFilled,
} as const;

function Stand({ stand }: { stand: ImportStand }) {
  const styles = useStyles();
  const Icon = ICON[stand];
  return (
    <span className={mergeClasses(styles.stand, stand === 'fout' && styles.fout)}>
      <Icon className={mergeClasses(styles.icon, styles[stand])} aria-hidden />
      {STAND_LABEL[stand]}
    </span>
  );
}

function Verschil({ label, van, naar }: ImportVerschil) {
  const styles = useStyles();
  return (
    <li>
      {label}:{' '}
      {van && (
        <>
          <span className={styles.hidden}>was </span>
          <span className={styles.oud}>{van}</span>
          <span aria-hidden> → </span>
          <span className={styles.hidden}>, wordt </span>
        </>
      )}
      {naar || 'leeg'}
    </li>
  );
}

const Wat = ({ rij }: { rij: ImportRij }) => (
  <ul className={useStyles().wat}>
    {rij.refusals.map((refusal, plaats) => (
      <li key={plaats}>
        <Weigering refusal={refusal} />
      </li>
    ))}
    {rij.verschillen.map((verschil) => (
      <Verschil key={verschil.veld} {...verschil} />
    ))}
  </ul>
);

const NAAM_KOP: { readonly [soort in ImportSoort]: string } = { scholen: 'School', medewerkers: 'Medewerker' };

type Props = { id: string; soort: ImportSoort; rijen: readonly ImportRij[] };

/** Each row of the file, with what would happen to it. The explicit roles keep it a table when the rows are stacked. */
export function ImportTabel({ id, soort, rijen }: Props) {
  const styles = useStyles();
  return (
    <table role="table" className={styles.tabel} aria-label="Rijen van de lijst">
      <TabelKop koppen={['Regel', NAAM_KOP[soort], 'Stand', 'Wat er verandert, of waarom niet']} styles={styles} />
      <tbody id={id} role="rowgroup" className={styles.romp}>
        {rijen.map((rij) => (
          <tr key={rij.regel} role="row" className={styles.rij}>
            <td role="cell" className={mergeClasses(styles.cel, styles.regel)}>
              <span className={styles.regelWoord}>Regel </span>
              {rij.regel}
            </td>
            <th role="rowheader" scope="row" className={styles.cel}>
              <span className={styles.naam}>{rij.naam || rij.sleutel || 'Zonder naam'}</span>
              {rij.naam && <span className={styles.meta}>{rij.sleutel}</span>}
            </th>
            <td role="cell" className={styles.cel}>
              <Stand stand={rij.stand} />
            </td>
            <td role="cell" className={styles.cel}>
              <Wat rij={rij} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
