import { Avatar, Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { AddRegular, CalendarClockRegular, PrintRegular } from '@fluentui/react-icons';
import type { LogboekRegel } from '@domain/dossier/dossier';
import type { BerichtBeeld, DossierBeeld } from '@domain/dossier/dossier-beeld';
import { useState } from 'react';
import { tabular, text } from '../../ui/layout';
import { wanneer, wanneerOver } from '../../ui/wanneer';
import { drukAf } from '../afdruk/op-papier';
import { describeBericht } from './describe-bericht';
import { LogboekSchrijven } from './LogboekSchrijven';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  acties: { display: 'flex', justifyContent: 'flex-end', columnGap: '8px' },
  schrijf: { flexGrow: 1 },
  regels: { margin: 0, padding: 0, listStyleType: 'none' },
  regel: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '8px',
    paddingBottom: '16px',
    ':not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: '11.5px',
      top: '26px',
      bottom: '0',
      width: '1px',
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  systeem: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    borderRadius: '12px',
    fontSize: '16px',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  kop: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', alignItems: 'baseline' },
  titel: { ...text.context, fontWeight: 600, margin: 0 },
  dag: { ...text.meta, ...tabular, whiteSpace: 'nowrap' },
  tekst: { ...text.context, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  wie: { ...text.meta, margin: '2px 0 0' },
});

type RegelProps = { regel: LogboekRegel; bericht: BerichtBeeld | undefined; ikId: string; vandaag: string };

function Regel({ regel, bericht, ikId, vandaag }: RegelProps) {
  const styles = useStyles();
  const { wat, titel, tekst, datum, stempel } = regel;
  return (
    <li className={styles.regel}>
      {wat === 'dossierGestart' ? (
        <span className={styles.systeem}>
          <CalendarClockRegular aria-hidden />
        </span>
      ) : (
        <Avatar
          name={stempel.door}
          idForColor={stempel.doorId}
          color={stempel.doorId === ikId ? 'brand' : 'colorful'}
          size={24}
          aria-hidden
        />
      )}
      <div>
        <div className={styles.kop}>
          <h3 className={styles.titel}>{titel}</h3>
          <span className={styles.dag}>{wanneerOver(datum, stempel.op, vandaag)}</span>
        </div>
        {tekst && <p className={styles.tekst}>{tekst}</p>}
        {bericht && <p className={styles.tekst}>{describeBericht(bericht, (op) => wanneer(op, vandaag))}</p>}
        <p className={styles.wie}>{stempel.door}</p>
      </div>
    </li>
  );
}

type Props = { dossier: DossierBeeld; ikId: string; vandaag: string };

/** What happened and was said, newest first. Nothing in it ever changes. */
export function Logboek({ dossier, ikId, vandaag }: Props) {
  const styles = useStyles();
  const [schrijft, setSchrijft] = useState(false);
  return (
    <div className={styles.root}>
      {schrijft ? (
        <LogboekSchrijven dossierId={dossier.id} vandaag={vandaag} onKlaar={() => setSchrijft(false)} />
      ) : (
        <div className={styles.acties}>
          {dossier.acties.includes('logboekSchrijven') && (
            <Button icon={<AddRegular />} className={styles.schrijf} onClick={() => setSchrijft(true)}>
              Schrijf in het logboek
            </Button>
          )}
          <Tooltip content="Logboek afdrukken" relationship="label" withArrow>
            <Button icon={<PrintRegular />} onClick={() => drukAf('logboek')} />
          </Tooltip>
        </div>
      )}
      {dossier.logboek.length === 0 && <p className={styles.tekst}>Het logboek is nog leeg.</p>}
      <ol className={styles.regels}>
        {dossier.logboek.map((regel) => (
          <Regel
            key={regel.id}
            regel={regel}
            bericht={dossier.berichten.find(({ id }) => id === regel.berichtId)}
            ikId={ikId}
            vandaag={vandaag}
          />
        ))}
      </ol>
    </div>
  );
}
