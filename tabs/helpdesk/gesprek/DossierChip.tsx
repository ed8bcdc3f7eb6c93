import { FolderRegular } from '@fluentui/react-icons';
import type { StapNummer } from '@domain/stappenplan/stap';
import { Link } from 'wouter';
import { dossierRoute } from '../adressen';
import { useGesprekStyles } from './gesprek-styles';

type Props = { dossier: { dossierId: string; nummer: string }; stap: StapNummer | undefined };

/** A reference by number; it opens only for who may see the dossier. */
export function DossierChip({ dossier: { dossierId, nummer }, stap }: Props) {
  const styles = useGesprekStyles();
  return (
    <Link href={dossierRoute(dossierId, stap)} className={styles.chip}>
      <FolderRegular className={styles.icon} aria-hidden />
      Dossier {nummer}
    </Link>
  );
}
