import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { LockClosedRegular, NotebookRegular, ScalesRegular, type FluentIcon } from '@fluentui/react-icons';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { WetUitkomst } from '@domain/wet/wet-uitkomst';
import { query } from '../../ui/layout';
import { useMedia } from '../../ui/use-media';
import type { KopHandelingen } from './kop-handelingen';
import { MeerMenu } from './MeerMenu';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: '8px', flexShrink: 0 },
  aan: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
});

type KnopProps = { icon: FluentIcon; label: string; isKort: boolean; isAan?: boolean; onClick(): void };

/** With room a button with words, without it an icon with a tooltip. */
function Knop({ icon: Icon, label, isKort, isAan, onClick }: KnopProps) {
  const styles = useStyles();
  const aan = isAan === undefined ? {} : { 'aria-pressed': isAan };
  if (!isKort)
    return (
      <Button icon={<Icon />} className={isAan ? styles.aan : ''} onClick={onClick} {...aan}>
        {label}
      </Button>
    );
  return (
    <Tooltip content={label} relationship="label" withArrow>
      <Button
        icon={<Icon />}
        appearance="subtle"
        size="large"
        className={isAan ? styles.aan : ''}
        onClick={onClick}
        {...aan}
      />
    </Tooltip>
  );
}

type Props = { dossier: DossierBeeld; wet: WetUitkomst; handelingen: KopHandelingen };

export function KopActies({ dossier, wet, handelingen }: Props) {
  const styles = useStyles();
  const isPhone = useMedia(query.phone);
  const isKort = !useMedia(query.wide);
  const magVersturen = dossier.acties.includes('versturen');
  return (
    <div className={styles.root}>
      {!isPhone && (
        <Knop
          icon={ScalesRegular}
          label={wet.samenvatting}
          isKort={isKort}
          isAan={handelingen.isWetOpen}
          onClick={handelingen.naarWet}
        />
      )}
      {!isPhone && magVersturen && (
        <Knop icon={LockClosedRegular} label="Beveiligd versturen" isKort={isKort} onClick={handelingen.verstuur} />
      )}
      {handelingen.openLogboek && (
        <Knop icon={NotebookRegular} label="Logboek en uitleg" isKort onClick={handelingen.openLogboek} />
      )}
      <MeerMenu dossier={dossier} wet={wet} handelingen={handelingen} isPhone={isPhone} />
    </div>
  );
}
