import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDatum, isDatum } from '@domain/datum/datum';
import type { Veld } from '@domain/formulier/veld';
import type { Pad } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import type { ReactNode } from 'react';
import { media, text, visuallyHidden } from '../ui/layout';
import { Wettelijk } from '../ui/Wettelijk';
import { Bezwaar } from './Bezwaar';
import type { VeldIds } from './veld-ids';

const useStyles = makeStyles({
  root: { gridColumn: 'span 6', minWidth: 0, borderRadius: tokens.borderRadiusMedium, scrollMarginBlock: '72px' },
  breed1: { gridColumn: 'span 2', [media.narrow]: { gridColumn: 'span 3' }, [media.phone]: { gridColumn: 'span 6' } },
  breed2: { gridColumn: 'span 4', [media.narrow]: { gridColumn: 'span 6' } },
  bijgewerkt: {
    animationName: { from: { backgroundColor: tokens.colorBrandBackground2 }, to: { backgroundColor: 'transparent' } },
    animationDuration: '2s',
  },
  kop: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '8px', rowGap: '2px', minHeight: '20px' },
  label: text.label,
  rijLabel: { ...text.help, fontWeight: 400 },
  help: { ...text.help, margin: '2px 0 0' },
  hidden: visuallyHidden,
  invoer: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px', marginTop: '6px' },
  meta: { ...text.meta, margin: '4px 0 0' },
});

const BREEDTE = { 1: 'breed1', 2: 'breed2', 3: undefined } as const;

function formatVoorstel(veld: Veld, voorstel: string | number): string {
  if (typeof voorstel === 'string') return isDatum(voorstel) ? formatDatum(voorstel) : voorstel;
  const eenheid = veld.soort === 'getal' && veld.eenheid ? ` ${veld.eenheid}` : '';
  return `${String(voorstel).replace('.', ',')}${eenheid}`;
}

type KopProps = {
  veld: Veld;
  ids: VeldIds;
  /** In stead of the label of the veld, for a row that is one veld; `naast` stands behind it. */
  label?: string | undefined;
  naast?: ReactNode;
  /** The label is of a group of controls, so it is not a `<label>`. */
  isGroep?: boolean;
  isCompact?: boolean;
};

type Props = KopProps & {
  pad: Pad;
  bezwaar: Refusal | undefined;
  bijgewerktDoor?: string | undefined;
  onVoorstel(voorstel: string | number): void;
  /** Behind the message. */
  bijBezwaar?: ReactNode;
  /** Under the input: a count, or a choice between two versions. */
  onder?: ReactNode;
  children: ReactNode;
};

function Label({ veld, ids, label, isGroep }: KopProps) {
  const styles = useStyles();
  const className = label ? styles.rijLabel : styles.label;
  const tekst = label ?? veld.label;
  if (isGroep)
    return (
      <span id={ids.label} className={className}>
        {tekst}
      </span>
    );
  return (
    <label id={ids.label} htmlFor={ids.invoer} className={className}>
      {tekst}
    </label>
  );
}

function Kop(props: KopProps) {
  const styles = useStyles();
  const { veld, ids } = props;
  return (
    <>
      <div className={styles.kop}>
        <Label {...props} />
        {props.naast}
        {veld.wettelijk && <Wettelijk eis={veld.wettelijk} />}
      </div>
      {veld.help && (
        <p id={ids.help} className={props.isCompact ? styles.hidden : styles.help}>
          {veld.help}
        </p>
      )}
    </>
  );
}

/** Label, help, what the law asks, the input, and what is wrong: tied together for the eye and for a screen reader. */
export function VeldKader({ pad, bezwaar, bijBezwaar, bijgewerktDoor, onVoorstel, onder, children, ...kop }: Props) {
  const styles = useStyles();
  const breed = BREEDTE[kop.veld.breedte ?? 3];
  const voorstel = bezwaar?.voorstel;
  return (
    <div
      data-pad={pad}
      className={mergeClasses(styles.root, breed && styles[breed], bijgewerktDoor && styles.bijgewerkt)}
    >
      <Kop {...kop} />
      <div className={styles.invoer} data-invoer>
        {children}
        {voorstel !== undefined && (
          <Button onClick={() => onVoorstel(voorstel)}>Kies {formatVoorstel(kop.veld, voorstel)}</Button>
        )}
      </div>
      {bezwaar && (
        <Bezwaar id={kop.ids.bezwaar} bezwaar={bezwaar}>
          {bijBezwaar}
        </Bezwaar>
      )}
      {bijgewerktDoor && <p className={styles.meta}>Bijgewerkt door {bijgewerktDoor}</p>}
      {onder}
    </div>
  );
}
