import { Input, makeStyles, Switch } from '@fluentui/react-components';
import type { EnkelVeld } from '@domain/formulier/veld';
import type { Pad, Waarde } from '@domain/formulier/wijziging';
import { readPad } from '@domain/formulier/wijzigingen';
import type { JSX } from 'react';
import { Bezwaar } from '../../form/Bezwaar';
import { BotsingInVeld } from '../../form/BotsingInVeld';
import { useFormulier } from '../../form/formulier-context';
import { Keuzelijst } from '../../form/inputs/KeuzeInvoer';
import { toVeldIds } from '../../form/veld-ids';

const useStyles = makeStyles({ root: { minWidth: 0 }, invoer: { width: '100%', minWidth: 0 } });

type Cel = {
  veld: EnkelVeld;
  id: string;
  /** For who can't see in which row it stands. */
  label: string;
  waarde: Waarde;
  aria: { 'aria-invalid'?: true; 'aria-describedby'?: string };
  zet(waarde: Waarde): void;
  verlaat(): void;
};

const alsTekst = (waarde: Waarde): string => (typeof waarde === 'string' ? waarde : '');

function Invoer({ veld, id, label, waarde, aria, zet, verlaat }: Cel): JSX.Element {
  const styles = useStyles();
  if (veld.soort === 'keuze')
    return (
      <Keuzelijst
        id={id}
        className={styles.invoer}
        label={label}
        opties={veld.opties}
        code={alsTekst(waarde)}
        aria={aria}
        onChange={zet}
        onLeave={verlaat}
      />
    );
  if (veld.soort === 'jaNee')
    return (
      <Switch
        {...aria}
        id={id}
        label={veld.label}
        aria-label={label}
        checked={waarde !== false}
        onChange={(_, { checked }) => {
          zet(checked);
          verlaat();
        }}
      />
    );
  return (
    <Input
      {...aria}
      id={id}
      className={styles.invoer}
      aria-label={label}
      autoComplete="off"
      value={alsTekst(waarde)}
      onChange={(_, { value }) => zet(value)}
      onBlur={verlaat}
    />
  );
}

/** One answer in a row, with what is wrong and what somebody else made of it below. */
export function KeuzeCel({ veld, pad, label }: { veld: EnkelVeld; pad: Pad; label: string }) {
  const styles = useStyles();
  const { antwoorden, botsingen, bezwaarBij, change, leave } = useFormulier();
  const ids = toVeldIds(pad);
  const bezwaar = bezwaarBij(pad);
  const botsing = botsingen.find((een) => een.pad === pad);
  return (
    <div data-pad={pad} className={styles.root}>
      <div data-invoer>
        <Invoer
          veld={veld}
          id={ids.invoer}
          label={label}
          waarde={readPad(antwoorden, pad)}
          aria={bezwaar ? { 'aria-invalid': true, 'aria-describedby': ids.bezwaar } : {}}
          zet={(waarde) => change(pad, waarde)}
          verlaat={() => leave(pad)}
        />
      </div>
      {bezwaar && <Bezwaar id={ids.bezwaar} bezwaar={bezwaar} />}
      {botsing && <BotsingInVeld veld={veld} botsing={botsing} />}
    </div>
  );
}
