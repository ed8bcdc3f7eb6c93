import { makeStyles, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useApi } from '../../api/ApiProvider';
import { focusRing } from '../../ui/layout';
import { dossierRoute } from '../adressen';

const useStyles = makeStyles({
  knop: {
    ...focusRing,
    padding: 0,
    border: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    cursor: 'pointer',
  },
  niet: { color: tokens.colorNeutralForeground3 },
});

/** A number that somebody wrote: it opens for who finds the dossier among their own, and is a number for all others. */
export function DossierZoeken({ nummer }: { nummer: string }) {
  const styles = useStyles();
  const api = useApi();
  const [, navigate] = useLocation();
  const zoek = useMutation({
    mutationFn: () => api.werkvoorraad({ zoek: nummer, ookGearchiveerd: true }),
    onSuccess: (uitkomst) => {
      const rij = uitkomst.ok ? uitkomst.value.rijen.find((een) => een.nummer === nummer) : undefined;
      if (rij) navigate(dossierRoute(rij.id));
    },
  });
  return (
    <>
      <button type="button" className={styles.knop} onClick={() => zoek.mutate()}>
        {nummer}
      </button>
      <span role="status" className={styles.niet}>
        {zoek.isError && ' (niet geladen, probeer het opnieuw)'}
        {zoek.isSuccess && ' (dit dossier staat niet bij jouw dossiers)'}
      </span>
    </>
  );
}
