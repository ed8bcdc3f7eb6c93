import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons';
import type { Botsing, Pad } from '@domain/formulier/wijziging';
import { text } from '../ui/layout';
import { useFormulier } from './formulier-context';

const useStyles = makeStyles({
  root: { ...text.context, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingBottom: '8px' },
  icon: { fontSize: '16px', flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

const wieVan = ({ stempel }: Botsing) => stempel?.door.split(' ')[0] ?? 'Een collega';

/** One of us removed the row while the other was writing in it. */
export function BotsingInRij({ pad, naam }: { pad: Pad; naam: string }) {
  const styles = useStyles();
  const { botsingen, choose } = useFormulier();
  const botsing = botsingen.find((een) => een.pad === pad);
  if (!botsing) return null;
  const wie = wieVan(botsing);
  return (
    <div className={styles.root} role="group" aria-label={`${wie} heeft ${naam} ook veranderd`}>
      <PeopleRegular className={styles.icon} aria-hidden />
      <span>
        {botsing.huidig === null ? `${wie} heeft deze rij verwijderd.` : `${wie} heeft deze rij intussen veranderd.`}
      </span>
      <Button size="small" onClick={() => choose(pad, botsing.naar)}>
        {botsing.naar === null ? 'Verwijder de rij toch' : 'Houd de rij'}
      </Button>
      <Button size="small" onClick={() => choose(pad, botsing.huidig)}>
        {botsing.huidig === null ? 'Verwijder de rij' : `Houd de rij van ${wie}`}
      </Button>
    </div>
  );
}
