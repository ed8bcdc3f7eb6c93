import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaInhoud } from '@domain/gesprek/agenda-inhoud';
import type { PuntCode } from '@domain/gesprek/gesprek';
import type { PuntBeeld } from '@domain/gesprek/gesprek-beeld';
import { Link } from 'wouter';
import { card, focusRing, text } from '../ui/layout';

const useStyles = makeStyles({
  root: { ...card, padding: '8px 12px 12px' },
  vink: { ...text.label, color: tokens.colorNeutralForeground1 },
  titel: { ...text.label, margin: '4px 0' },
  inhoud: { display: 'grid', rowGap: '8px', margin: '0 0 0 8px' },
  regelKop: { ...text.context, fontWeight: 600, margin: 0 },
  tekst: { ...text.context, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  stand: { ...text.meta, margin: 0 },
  link: { ...text.context, ...focusRing, color: tokens.colorBrandForegroundLink },
});

export type Vink = { punt: PuntCode; isGedaan: boolean };

type Props = {
  dossierId: string;
  punt: PuntBeeld;
  isGedaan: boolean;
  inhoud: AgendaInhoud;
  /** Absent for who only reads along. */
  onVink: ((vink: Vink) => void) | undefined;
};

/** One point of the agenda, and what the dossier says about it. */
export function Punt({ dossierId, punt: { code, label, gedaan }, isGedaan, inhoud: { regels, stap }, onVink }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <h2 className={styles.titel}>
        {onVink ? (
          <Checkbox
            label={{ children: label, className: styles.vink }}
            checked={isGedaan}
            onChange={(_, { checked }) => onVink({ punt: code, isGedaan: checked === true })}
          />
        ) : (
          label
        )}
      </h2>
      <div className={styles.inhoud}>
        {gedaan && <p className={styles.stand}>Besproken, afgevinkt door {gedaan.door}.</p>}
        {regels.map(({ kop, tekst, stand }, plaats) => (
          <div key={`${plaats}-${kop}`}>
            {kop && <h3 className={styles.regelKop}>{kop}</h3>}
            <p className={styles.tekst}>{tekst}</p>
            {stand && <p className={styles.stand}>{stand}</p>}
          </div>
        ))}
        {stap && regels.length === 0 && <p className={styles.stand}>In het dossier staat hier nog niets over.</p>}
        {stap && (
          <Link href={`/dossiers/${dossierId}/stap/${stap}`} className={styles.link}>
            Lees stap {stap}
          </Link>
        )}
      </div>
    </li>
  );
}
