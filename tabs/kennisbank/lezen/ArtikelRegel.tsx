import { makeStyles, tokens } from '@fluentui/react-components';
import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { Link } from 'wouter';
import { focusRing, text } from '../../ui/layout';
import { artikelAdres } from '../../uitleg/artikel-adres';
import { ArtikelMeta } from '../../uitleg/ArtikelMeta';
import { Gemarkeerd } from '../../uitleg/Gemarkeerd';
import { findFragment } from '../../uitleg/zoek/markeer';

const useStyles = makeStyles({
  root: { padding: '10px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  link: {
    ...text.body,
    ...focusRing,
    display: 'inline-block',
    minHeight: '24px',
    fontWeight: 600,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
  },
  tekst: { ...text.context, margin: '0 0 2px', overflowWrap: 'anywhere' },
});

const GEEN: ReadonlySet<string> = new Set();

/** One article in a list, with what was looked for marked in it. */
export function ArtikelRegel({
  artikel,
  termen = GEEN,
}: {
  artikel: GepubliceerdArtikel;
  termen?: ReadonlySet<string>;
}) {
  const styles = useStyles();
  const fragment = termen.size > 0 ? findFragment(artikel, termen) : undefined;
  return (
    <li className={styles.root}>
      <Link href={artikelAdres(artikel.artikelId)} className={styles.link}>
        <Gemarkeerd tekst={artikel.titel} termen={termen} />
      </Link>
      <p className={styles.tekst}>
        <Gemarkeerd tekst={artikel.samenvatting} termen={termen} />
      </p>
      {fragment && (
        <p className={styles.tekst}>
          … <Gemarkeerd tekst={fragment} termen={termen} />
        </p>
      )}
      <ArtikelMeta artikel={artikel} />
    </li>
  );
}
