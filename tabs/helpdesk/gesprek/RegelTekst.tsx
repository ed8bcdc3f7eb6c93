import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { focusRing } from '../../ui/layout';
import { DossierZoeken } from '../dossier/DossierZoeken';
import { dossierRoute } from '../adressen';
import type { GesprekProps } from './gesprek-props';

const useStyles = makeStyles({ link: { ...focusRing, color: tokens.colorBrandForegroundLink } });

const NUMMER = /\b(D-\d{4}-\d{6})\b/;

type Props = { tekst: string; beeld: GesprekProps['beeld'] };

/** Plain text, in which the number of a dossier goes to the dossier. Whether it opens, the server decides. */
export function RegelTekst({ tekst, beeld: { vraag } }: Props) {
  const styles = useStyles();
  const { dossier, stap } = vraag;
  return tekst.split(NUMMER).map((deel, plaats) => {
    if (plaats % 2 === 0) return <Fragment key={plaats}>{deel}</Fragment>;
    if (deel !== dossier?.nummer) return <DossierZoeken key={plaats} nummer={deel} />;
    return (
      <Link key={plaats} href={dossierRoute(dossier.dossierId, stap)} className={styles.link}>
        {deel}
      </Link>
    );
  });
}
