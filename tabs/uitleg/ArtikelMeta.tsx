import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDatum, toDag } from '@domain/datum/datum';
import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { formatOpsomming } from '@domain/stappenplan/opsomming';
import { text } from '../ui/layout';

const useStyles = makeStyles({
  root: { ...text.meta, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', margin: 0 },
  label: {
    padding: '0 6px',
    borderRadius: '4px',
    fontWeight: 600,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

const minuten = (aantal: number): string => (aantal === 1 ? '1 minuut lezen' : `${aantal} minuten lezen`);

const describeStappen = ({ stappen }: GepubliceerdArtikel): string =>
  stappen.length > 0 ? `hoort bij stap ${formatOpsomming(stappen)}` : '';
const describeVersie = ({ versie }: GepubliceerdArtikel): string => (versie > 0 ? `versie ${versie}` : '');

type Props = {
  artikel: GepubliceerdArtikel;
  /** With its version and its steps. */
  isVolledig?: boolean;
  className?: string;
};

/** How long it is, how old it is, and whether it is new. */
export function ArtikelMeta({ artikel, isVolledig = false, className }: Props) {
  const { label, leesMinuten, bijgewerktOp } = artikel;
  const meer = isVolledig ? [describeVersie(artikel), describeStappen(artikel)].filter(Boolean) : [];
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.root, className)}>
      {label && <span className={styles.label}>{label}</span>}
      <span>{[minuten(leesMinuten), `bijgewerkt op ${formatDatum(toDag(bijgewerktOp))}`, ...meer].join(' · ')}</span>
    </p>
  );
}
